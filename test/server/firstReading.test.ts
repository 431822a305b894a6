import assert from 'node:assert/strict';
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-types';
import { PING_REQUEST } from '../../server/src/protocol/watch';
import { hostileTexts } from '../robustness/hostileTexts';
import { type Editor, startEditor } from './editor';

const title = '# Networks\n\n## Area 1 - Routing\n\n### [Lab: Routes](https://net.example/) (5 min)\n\n';
const text = (size: number) => `${title}${hostileTexts['short items']?.(size)}`;

describe('a large file that was just opened', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ settings: { selfCheck: false } });
    editor.open('small.md', title);
    await editor.findings('small.md');
  });
  after(() => editor.stop());

  /** Returns the names of the requests in the order of their answers. */
  async function answered(questions: Readonly<Record<string, Promise<unknown>>>): Promise<string[]> {
    const names: string[] = [];
    await Promise.all(Object.entries(questions).map(([name, answer]) => answer.then(() => names.push(name))));
    return names;
  }

  function symbols(name: string): Promise<DocumentSymbol[]> {
    return editor.ask('textDocument/documentSymbol', { textDocument: { uri: editor.uri(name) } });
  }

  it('lets requests about other files be answered first', async () => {
    editor.open('large.md', text(400_000));
    const large = symbols('large.md');
    const order = await answered({ large, ping: editor.ask(PING_REQUEST, undefined), small: symbols('small.md') });
    assert.deepEqual(order, ['ping', 'small', 'large']);
    assert.ok((await large).length > 0);
  });

  it('lets them be answered before requests about all notes', async () => {
    editor.open('other.md', text(400_000));
    const all = editor.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'routes' });
    assert.deepEqual(await answered({ all, small: symbols('small.md') }), ['small', 'all']);
    const uris = (await all).map(({ location }) => location.uri);
    assert.ok(uris.includes(editor.uri('other.md')));
  });

  it('gives answers about its latest text, and findings of it', async () => {
    editor.open('typed.md', text(400_000));
    const large = symbols('typed.md');
    editor.type('typed.md', 'Area 1 - Routing', 'Area 1 - Bridges');
    assert.match(JSON.stringify(await large), /Area 1 - Bridges/);
    await editor.findings('typed.md');
  });

  it('gives empty answers after it was closed', async () => {
    editor.open('closed.md', text(400_000));
    const large = symbols('closed.md');
    editor.close('closed.md');
    assert.deepEqual(await large, []);
    editor.open('closed.md', title);
    assert.ok((await symbols('closed.md')).length > 0);
  });
});
