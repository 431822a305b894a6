import { strict as assert } from 'node:assert';
import { extensions } from 'vscode';
import type { StudyNotes } from '../../client/src/activate';

describe('the extension', () => {
  it('is activated when notes are opened, and its language server responds from a worker', async () => {
    const extension = extensions.getExtension<StudyNotes>('study-notes.study-notes');
    const { client, ready } = (await extension?.activate()) ?? assert.fail('VS Code does not know the extension');
    await ready;
    assert.equal(client.initializeResult?.serverInfo?.name, 'study-notes');
  });
});
