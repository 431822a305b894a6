import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { open, removeNotes, studyNotes } from './notes';

/** Returns the syllabus of a separate course for each test, because all notes in the folder that follow the same course are counted together. */
const course = (area: string) => `---
study-notes: syllabus
---

# Networks

## ${area}

### Beginner

- [Video: What are ${area}?](https://net.example/${area}/what) - 10 min

### Intermediate

- [Video: ${area} get lost](https://net.example/${area}/lost) - 15 min
`;

const notes = (area: string) => `# My networks

## Area 1 - ${area}

### Beginner

#### [Video: What are ${area}?](https://net.example/${area}/what) (10 min)

Letters in envelopes.
`;

describe('a plan', () => {
  afterEach(async () => {
    (await studyNotes()).timer.discard();
    await removeNotes();
  });

  /** Plans the first of the listed times, and starts with the first module that fits. */
  async function plan(): Promise<void> {
    let isOver = false;
    const planned = Promise.resolve(vscode.commands.executeCommand('studyNotes.planTime')).finally(() => {
      isOver = true;
    });
    while (!isOver) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await planned;
  }

  it('adds its first module to its level, and starts the timer on it', async () => {
    const { timer } = await studyNotes();
    await open(course('Packets'));
    const { editor, uri } = await open(notes('Packets'));
    await plan();
    const url = 'https://net.example/Packets/lost';
    const line = `#### [Video: Packets get lost](${url})`;
    // The added level and the added module.
    assert.equal(editor.document.getText(), `${notes('Packets')}\n### Intermediate\n\n${line}\n`);
    assert.deepEqual(timer.state()?.module, {
      uri: uri.toString(),
      title: 'Video: Packets get lost',
      url,
      area: 'Area 1 - Packets',
      level: 'Intermediate',
      wasPlanned: true,
    });
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, line);
  });

  it('opens another notes file of the folder if that contains the module', async () => {
    const { timer } = await studyNotes();
    await open(course('Boxes'));
    const lost = '[Video: Boxes get lost](https://net.example/Boxes/lost)';
    const other = await open(`# Week 2\n\n## Boxes\n\n### Intermediate\n\n#### ${lost} (estimate: 15 min)\n`);
    const { editor } = await open(notes('Boxes'));
    await plan();
    assert.equal(timer.state()?.module.uri, other.uri.toString());
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), other.uri.toString());
    assert.equal(editor.document.getText(), notes('Boxes'));
  });
});
