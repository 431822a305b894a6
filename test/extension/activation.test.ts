import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { studyNotes } from './notes';

declare const IS_PACKED: boolean;

describe('the extension', () => {
  it('is the one to test: the packed extension, as it was installed, or the source folder', async () => {
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    assert.ok(extension);
    const entries = await vscode.workspace.fs.readDirectory(extension.extensionUri);
    const names = entries.map(([name]) => name);
    assert.equal(names.includes('client') && names.includes('server'), !IS_PACKED, names.join(', '));
    assert.equal(names.includes('.vsixmanifest'), IS_PACKED, names.join(', '));
  });

  it('is active once notes are opened, and its language server answers', async () => {
    const { client } = await studyNotes();
    assert.equal(client.initializeResult?.serverInfo?.name, 'study-notes');
  });

  it('gives every command of its manifest a meaning', async () => {
    await studyNotes();
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    const manifest: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(manifest.length > 0);
    assert.deepEqual(
      manifest.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
