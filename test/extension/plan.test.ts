import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { open, removeNotes, studyNotes } from './notes';

const notes = `# Distributed Systems Practice

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (10 min)

Boxes for programs.
`;

/** The level that the area lacked, and the module. */
const opened = /^\n### Intermediate\n\n#### \[Video: What are Containers\?\]\(.*\)\n$/;

describe('a plan', () => {
  afterEach(async () => {
    (await studyNotes()).clock.discard();
    await removeNotes();
  });

  it('begins with its first module, which the notes get where it belongs, and the clock starts on it', async () => {
    const { clock } = await studyNotes();
    const { editor, uri } = await open(notes);
    let isOver = false;
    const planned = Promise.resolve(vscode.commands.executeCommand('studyNotes.planTime')).finally(() => {
      isOver = true;
    });
    // The first of the usual lengths, and the first module that fits into it.
    while (!isOver) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await planned;
    const url = 'https://www.youtube.com/watch?v=EnJ7qX9fkcU';
    assert.match(editor.document.getText().slice(notes.length), opened);
    assert.deepEqual(clock.state()?.module, {
      uri: uri.toString(),
      title: 'Video: What are Containers?',
      url,
      area: 'Area 1 - Docker and Containers',
      level: 'Intermediate',
    });
    assert.equal(
      editor.document.lineAt(editor.selection.active.line).text,
      `#### [Video: What are Containers?](${url})`,
    );
  });

  it('is told beside the notes, and how to set a goal', async () => {
    await studyNotes();
    await open(notes);
    await vscode.commands.executeCommand('studyNotes.showGoal');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'study-notes-goal');
    const text = document.getText();
    assert.match(text, /^# All that is left\n\n\d+ modules are left: about /);
    assert.match(
      text,
      /\n### Docker and Containers, Beginner\n\n1 module, about .*:\n\n- Lab: DevOps Docker Beginners Guide, about .*, not in your notes yet\n/,
    );
  });
});
