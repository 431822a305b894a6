import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, Hover, MarkupContent } from 'vscode-languageserver-types';
import { type Editor, startEditor } from './editor';

const opening = '# Docker\n\n## Area 1 - Containers\n\n#### [Lab: Run one](https://docker.example/run) (9 min)\n\n';

describe('commands, over JSON-RPC', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({});
  });
  after(() => editor.stop());

  function ask<Answer>(question: string, code: string): Promise<Answer> {
    const name = `${question}.md`;
    const position = editor.open(name, `${opening}\`\`\`sh\n${code}\n\`\`\`\n`);
    const asked = { textDocument: { uri: editor.uri(name) }, position };
    return editor.ask<Answer>(`textDocument/${question}`, asked).finally(() => editor.close(name));
  }

  it('are completed when they are first asked about, with what their files say', async () => {
    const items = await ask<CompletionItem[]>('completion', 'docker run -it ‸');
    const nginx = items.find(({ label }) => label === 'nginx');
    assert.match(nginx?.detail ?? '', /server/);
    assert.equal(nginx?.insertTextFormat, undefined);
  });

  it('are completed in the parts of large programs', async () => {
    const items = await ask<CompletionItem[]>('completion', 'aws ec2 describe-inst‸');
    assert.ok(items.some(({ label }) => label === 'describe-instances'));
  });

  it('are asked about again at each letter of joined flags, and else not', async () => {
    const joined = await ask<CompletionList>('completion', 'docker run -it‸');
    assert.equal(joined.isIncomplete, true);
    assert.equal(joined.items[0]?.label, '-it');
    assert.ok(Array.isArray(await ask('completion', 'docker run --n‸')));
  });

  it('are explained a word at a time', async () => {
    for (const [code, says] of [
      ['docker run -‸it alpine', /two flags/],
      ['docker run -p 80‸80:80 nginx', /Port `8080` of your machine/],
      ['docker pull ngi‸nx', /A web server/],
      ['su‸do docker ps', /administrator/],
    ] as const) {
      const { contents } = await ask<Hover>('hover', code);
      assert.match((contents as MarkupContent).value, says);
    }
  });
});
