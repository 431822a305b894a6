import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { type Editor, startEditor } from './editor';

const notes = `# Docker

## Area 1 - Containers

### Beginner

#### [Video: Boxes](https://docker.example/boxes) (12 min)

They are light.

#### [Lab: Run one](https://docker.example/run)

It runs.
`;

describe('the language server, while notes change,', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor();
  });
  after(() => editor.stop());

  it('follows every change', async () => {
    editor.open('typed.md', notes);
    assert.deepEqual(await editor.findings('typed.md'), ['missing-time: Lab: Run one']);
    for (const [before, after] of [
      ['/run)', '/run) ('],
      ['/run) (', '/run) (9'],
      ['/run) (9', '/run) (9 min)'],
    ] as const) {
      editor.type('typed.md', before, after);
    }
    assert.deepEqual(await editor.findings('typed.md'), []);
    assert.deepEqual(await outline('typed.md'), [
      'Docker',
      'Area 1 - Containers | 21 min',
      'Beginner | 21 min',
      'Video: Boxes | 12 min',
      'Lab: Run one | 9 min',
    ]);
    editor.type('typed.md', '\n\n#### [Lab: Run one](https://docker.example/run) (9 min)', '');
    assert.deepEqual(await outline('typed.md'), [
      'Docker',
      'Area 1 - Containers | 12 min',
      'Beginner | 12 min',
      'Video: Boxes | 12 min',
    ]);
  });

  it('answers for the text at the time of the request, with changes before and after', async () => {
    editor.open('between.md', notes);
    editor.type('between.md', 'Lab: Run one', 'Lab: Run two');
    const first = outline('between.md');
    editor.type('between.md', 'Lab: Run two', 'Lab: Run three');
    const second = outline('between.md');
    assert.equal((await first).at(-1), 'Lab: Run two | no time');
    assert.equal((await second).at(-1), 'Lab: Run three | no time');
  });

  it('applies several changes of one message in turn, and a whole new text', async () => {
    editor.open('several.md', notes);
    const at = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    editor.tell('textDocument/didChange', {
      textDocument: { uri: editor.uri('several.md'), version: 2 },
      contentChanges: [
        { text: notes.replace('Boxes', 'Ships') },
        { range: at(6, 13, 18), text: 'Cranes' },
        { range: at(6, 13, 19), text: 'Ports' },
      ],
    });
    assert.equal((await outline('several.md'))[3], 'Video: Ports | 12 min');
  });

  it('supports all line endings', async () => {
    editor.open('ends.md', notes.replaceAll('\n\n', '\r\n\r').replaceAll('\n\n', '\r\n'));
    editor.type('ends.md', 'Lab: Run one', 'Lab: Run 🚢 two');
    editor.type('ends.md', '🚢 two', '三');
    assert.deepEqual(await editor.findings('ends.md'), ['missing-time: Lab: Run 三']);
  });

  it('handles two notes files independently', async () => {
    editor.open('one.md', notes);
    editor.open('two.md', notes.replace('Boxes', 'Ships'));
    editor.type('two.md', '/run)', '/run) (9 min)');
    assert.deepEqual(await editor.findings('two.md'), []);
    assert.deepEqual(await editor.findings('one.md'), ['missing-time: Lab: Run one']);
    assert.equal((await outline('one.md'))[3], 'Video: Boxes | 12 min');
    assert.equal((await outline('two.md'))[3], 'Video: Ships | 12 min');
  });

  it('refuses malformed changes, which would duplicate the text', async () => {
    const own = await startEditor();
    own.open('malformed.md', notes);
    const textDocument = { uri: own.uri('malformed.md'), version: 2 };
    const start = { line: 0, character: 0 };
    for (const change of [{ text: 0 }, { text: '', range: { start, end: { line: 0, character: {} } } }, null])
      own.tell('textDocument/didChange', { textDocument, contentChanges: [change] });
    const symbols = await own.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.deepEqual(symbols.at(-1)?.range.end, { line: 13, character: 0 });
    await assert.rejects(own.stop(), /a change of a document is malformed/);
  });

  it('removes findings when a notes file is closed', async () => {
    editor.open('closed.md', notes);
    assert.equal((await editor.findings('closed.md')).length, 1);
    editor.close('closed.md');
    await editor.until(() => (editor.published('closed.md').length === 0 ? true : undefined));
    assert.deepEqual(await outline('closed.md'), []);
  });

  it('removes findings when a file is no longer notes', async () => {
    editor.open('readme.md', notes);
    assert.equal((await editor.findings('readme.md')).length, 1);
    editor.type('readme.md', notes, '# left-pad\n\nPads on the left.\n');
    assert.deepEqual(await editor.findings('readme.md'), []);
  });

  /** Returns all entries of the outline in document order. */
  async function outline(name: string): Promise<string[]> {
    const params = { textDocument: { uri: editor.uri(name) } };
    const flat = ({ name, detail, children = [] }: DocumentSymbol): string[] => [
      detail ? `${name} | ${detail}` : name,
      ...children.flatMap(flat),
    ];
    return (await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', params)).flatMap(flat);
  }
});
