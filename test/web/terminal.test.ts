import assert from 'assert';
import * as vscode from 'vscode';
import { open, removeNotes, studyNotes } from '../extension/notes';

describe('without a terminal', () => {
  before(studyNotes);
  afterEach(removeNotes);

  it('commands are not offered to run', async () => {
    const { uri } = await open(
      '# Docker\n\n## Area 1 - Containers\n\n### [Lab: Run](https://d.example) (5 min)\n\n```sh\nls\n```\n',
    );
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri), []);
  });
});
