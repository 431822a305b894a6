import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { FileChangeType } from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor';

const notes = (picture: string) => `# Astronomy

## Area 1: The moon

### [Video: Phases](https://sky.example/phases) (10 min)

![Half of it is always lit](${picture})
`;

const workspace = `--- notes.md
${notes('images/phase.svg')}--- images/phases.svg
<svg/>
--- images/full moon.png
`;

for (const isVsCode of [false, true]) {
  describe(`pictures, with the files of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    beforeEach(async () => {
      editor = await startEditor({ workspace, isVsCode });
    });
    afterEach(() => editor.stop());

    it('are reported if they are missing', async () => {
      editor.open('notes.md', notes('images/phase.svg'));
      await shows(['missing-image: images/phase.svg']);
    });

    it('are not reported if they exist', async () => {
      editor.open('notes.md', notes('images/phase.svg'));
      await shows(['missing-image: images/phase.svg']);
      editor.type('notes.md', 'phase.svg', 'full%20moon.png');
      await shows([]);
    });

    it('are checked again when files are added or deleted', async () => {
      editor.open('notes.md', notes('images/phase.svg'));
      await shows(['missing-image: images/phase.svg']);
      await editor.write('images/phase.svg', '<svg/>');
      editor.tell('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uri('images/phase.svg'), type: FileChangeType.Created }],
      });
      await shows([]);
      await editor.write('images/phase.svg', undefined);
      await shows(['missing-image: images/phase.svg']);
    });

    it('outside the workspace are not checked', async () => {
      symlinkSync(tmpdir(), fileURLToPath(editor.uri('linked')), 'junction');
      const others = ['../moon.png', '%2Fetc%2Fmoon.png', '..%2F..%2Fmoon.png', 'linked/moon.png', '%00.png'];
      const pictures = others.map((picture) => `![Another](${picture})\n`).join('');
      editor.open('notes.md', `${notes('images/phase.svg')}\n${pictures}`);
      await shows(['missing-image: images/phase.svg']);
    });

    it('in a folder with a similar name are offered', async () => {
      const text = notes('./image/phases.svg');
      editor.open('notes.md', text);
      await shows(['missing-image: ./image/phases.svg']);
      const [first] = await editor.ask<{ title: string }[]>('textDocument/codeAction', {
        textDocument: { uri: editor.uri('notes.md') },
        range: editor.published('notes.md')[0]?.range,
        context: { diagnostics: [] },
      });
      assert.equal(first?.title, 'Show “images/phases.svg” instead');
    });

    /** Waits for exactly these findings. */
    async function shows(expected: readonly string[]): Promise<void> {
      await editor.until(() => (editor.published('notes.md').length === expected.length ? true : undefined));
      assert.deepEqual(await editor.findings('notes.md'), expected);
    }
  });
}
