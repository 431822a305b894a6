import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionAt, answerAfter, folder, open, removeNotes, studyNotes, type } from './notes';

const notes = '# Sky\n\n## Area 1: The moon\n\n### Phases (10 min)\n\n‸![Phases](sky/phase.svg)\n';

describe('images in notes', () => {
  const pictures = vscode.Uri.joinPath(folder(), 'sky');

  before(async () => {
    await studyNotes();
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(pictures, 'phases.svg'), new Uint8Array());
  });
  afterEach(removeNotes);
  after(() => vscode.workspace.fs.delete(pictures, { recursive: true }));

  it('are checked in their folders, and the most similar file is offered', async () => {
    const opened = await open(notes);
    assert.deepEqual(await messages(opened.uri, 1), ['The image “sky/phase.svg” does not exist.']);
    const first = await actionAt(opened.uri, opened.cursor.translate(0, 12), ({ title }) => title.startsWith('Show'));
    assert.equal(first.title, 'Show “sky/phases.svg” instead');
    await type(opened, opened.cursor, '![Phases](sky/phases.svg)');
    assert.deepEqual(await messages(opened.uri, 0), []);
  });

  it('are found when they are created', async () => {
    const { uri } = await open(notes.replace('phase.svg', 'new.svg'));
    await messages(uri, 1);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(pictures, 'new.svg'), new Uint8Array());
    assert.deepEqual(await messages(uri, 0), []);
  });

  /** Waits for a number of findings in notes, and returns their messages. */
  function messages(uri: vscode.Uri, count: number): Promise<string[]> {
    return answerAfter(vscode.languages.onDidChangeDiagnostics, () => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length === count ? found.map(({ message }) => message) : undefined;
    });
  }
});
