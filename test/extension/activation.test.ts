import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { studyNotes } from './notes';

declare const IS_PACKED: boolean;

describe('the extension', () => {
  it('is loaded from the expected place: the installed package or the source folder', async () => {
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    assert.ok(extension);
    const entries = await vscode.workspace.fs.readDirectory(extension.extensionUri);
    const names = entries.map(([name]) => name);
    assert.equal(names.includes('client') && names.includes('server'), !IS_PACKED, names.join(', '));
    assert.equal(names.includes('.vsixmanifest'), IS_PACKED, names.join(', '));
  });

  it('is activated when notes are opened, and its language server responds', async () => {
    const { client } = await studyNotes();
    assert.equal(client.initializeResult?.serverInfo?.name, 'study-notes');
  });

  it('implements every command of its manifest', async () => {
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
