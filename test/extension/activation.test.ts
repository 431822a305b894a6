import assert from 'node:assert';
import * as vscode from 'vscode';
import { studyNotes } from './notes';

describe('the extension', () => {
  it('gives every command of its manifest a meaning', async () => {
    await studyNotes();
    const extension = vscode.extensions.getExtension('study-notes.study-notes');
    const named: string[] = extension?.packageJSON.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !known.has(command)),
      [],
    );
  });
});
