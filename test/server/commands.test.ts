import assert from 'node:assert/strict';
import { CompletionTriggerKind } from 'vscode-languageserver/node';
import type { CodeAction, CompletionList, Hover, MarkupContent } from 'vscode-languageserver-types';
import { type Editor, startEditor } from './editor';

const opening = '# Docker\n\n## Area 1 - Containers\n\n#### [Lab: Run one](https://docker.example/run) (9 min)\n\n';

describe('commands, over JSON-RPC', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({});
  });
  after(() => editor.stop());

  function ask<Answer>(question: string, code: string, more: object = {}): Promise<Answer> {
    const name = `${question}.md`;
    const position = editor.open(name, `${opening}\`\`\`sh\n${code}\n\`\`\`\n`);
    const asked = { textDocument: { uri: editor.uri(name) }, position, ...more };
    return editor.ask<Answer>(`textDocument/${question}`, asked).finally(() => editor.close(name));
  }

  it('are completed at the first request, with loaded specifications', async () => {
    const { items } = await ask<CompletionList>('completion', 'docker run -it ‸');
    const nginx = items.find(({ label }) => label === 'nginx');
    assert.match(nginx?.detail ?? '', /server/);
    assert.equal(nginx?.insertTextFormat, undefined);
  });

  it('are fixed with all others as soon as the notes are open', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [], only: ['source.fixAll'] };
    const actions = await ask<CodeAction[]>('codeAction', 'podman psss\npodman rnu alpine‸', { range, context });
    assert.match(JSON.stringify(actions), /"newText":"run"/);
  });

  it('are completed in the parts of large programs', async () => {
    const { items } = await ask<CompletionList>('completion', 'aws ec2 describe-inst‸');
    assert.ok(items.some(({ label }) => label === 'describe-instances'));
  });

  it('are completed again after each letter, but not if they are complete', async () => {
    const complete = (code: string, triggerKind: CompletionTriggerKind) =>
      ask<CompletionList>('completion', code, { context: { triggerKind } });
    const { isIncomplete, items } = await complete('docker run -it‸', CompletionTriggerKind.Invoked);
    assert.equal(isIncomplete, true);
    assert.deepEqual(
      items.filter(({ label }) => label === '-it' || label === '-itp').map(({ label }) => label),
      ['-itp'],
    );
    const again = CompletionTriggerKind.TriggerForIncompleteCompletions;
    assert.deepEqual((await complete('docker run -it‸', again)).items, []);
    assert.deepEqual(
      (await complete('docker sto‸', again)).items.map(({ label }) => label),
      ['stop'],
    );
  });

  it('are explained word by word', async () => {
    for (const [code, says] of [
      ['docker run -‸it alpine', /two flags/],
      ['docker run -p 80‸80:80 nginx', /Maps port `8080` on your machine/],
      ['docker pull ngi‸nx', /A web server/],
      ['su‸do docker ps', /^Runs a command as root/],
    ] as const) {
      const { contents } = await ask<Hover>('hover', code);
      assert.match((contents as MarkupContent).value, says);
    }
  });
});
