import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-types';
import { TYPED_COMMANDS_REQUEST, type TypedCommand, type TypedCommandsParams } from '../../server/src/protocol';
import { type Editor, startEditor } from './editor';

const notes = `# Docker

## Area 1 - Docker and Containers

### [Lab: Run it](https://docker.example/run) (12 min)

\`\`\`console
$ docker rm <container id>
\`\`\`
`;

describe('commands for a terminal', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('have a lens, and are returned for its place', async () => {
    editor = await startEditor({ hasTerminal: true });
    assert.deepEqual(editor.initialized.capabilities.codeLensProvider, {});
    editor.open('lens.md', notes);
    const textDocument = { uri: editor.uri('lens.md') };
    const [lens, ...others] = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(others, []);
    assert.equal(lens?.command?.title, '$(play) Run in Terminal');
    const [code]: TypedCommandsParams[] = lens.command.arguments ?? [];
    assert.deepEqual(await editor.ask<TypedCommand[]>(TYPED_COMMANDS_REQUEST, code), [
      {
        text: 'docker rm <container id>',
        placeholders: [{ start: 10, end: 24, name: 'container id' }],
        startsSession: false,
      },
    ]);
  });

  it('have no lens in editors that cannot send them', async () => {
    editor = await startEditor();
    assert.equal(editor.initialized.capabilities.codeLensProvider, undefined);
  });
});
