import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { StudyNotes } from '../../client/src/activate';
import { quizMe } from '../../client/src/commands/study/quizMe';
import { type Memory, readRecall } from '../../client/src/recall/recall';
import { recallStore } from '../../client/src/recall/recallStore';
import { requestDeck } from '../../client/src/recall/requestDeck';
import type { Row } from '../../client/src/views/tree/rows';
import { folder, notesRow, open, removeNotes, studyNotes } from './notes';

const notes = `# Networks

## Area 1 - Packets

### Beginner

#### [Lab: Catch one](https://example.org/catch) (20 min)

**packet**: a letter in a net‸

## Area 2 - Routes

#### [Lab: Find one](https://example.org/find) (20 min)

A **route** is a way through a net.
`;
const dayLength = 86_400_000;

describe('a quiz', () => {
  let api: StudyNotes;
  let now: Date;
  /** The messages that were shown, without cards. */
  let asked: string[];
  let answer: string | undefined;
  const kept = vscode.Uri.joinPath(folder(), '.study-notes');
  const file = vscode.Uri.joinPath(kept, 'recall.json');

  before(async () => {
    api = await studyNotes();
  });
  beforeEach(() => {
    now = new Date(2026, 11, 9, 18, 0);
    asked = [];
    answer = undefined;
  });
  afterEach(async () => {
    await removeNotes();
    await vscode.workspace.fs.delete(kept, { recursive: true }).then(undefined, () => undefined);
  });

  /** Runs the quiz at the cursor or on a row, and repeats the command until the quiz ends. */
  async function quiz(command: 'acceptSelectedQuickOpenItem' | 'closeQuickOpen', row?: Row): Promise<void> {
    let isOver = false;
    const over = quizMe(
      {
        client: api.client,
        notesFiles: api.notesFiles,
        memory: memento(),
        files: api.files,
        now: () => now,
        ask: async (question) => {
          asked.push(question);
          return answer;
        },
      },
      row,
    ).finally(() => {
      isOver = true;
    });
    while (!isOver) await vscode.commands.executeCommand(`workbench.action.${command}`);
    await over;
  }

  function memory(minutes: number): Memory {
    const reviewed = new Date(now.getTime() + minutes * 60_000).toISOString();
    return { due: reviewed, reviewed, stability: 3, difficulty: 5, reviews: 1, lapses: 0 };
  }

  async function failToAsk(question: string): Promise<undefined> {
    assert.fail(question);
  }

  async function names(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(kept)).map(([name]) => name);
  }

  async function text(): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  }

  /** Returns the number of reviews of each card, and the days until it is due. */
  async function schedule(): Promise<string[]> {
    const recall = readRecall(await text());
    assert.ok(recall, 'the file can be read');
    return Array.from(recall.values(), ({ due, reviews }) => {
      return `${reviews} - ${Math.round((Date.parse(due) - now.getTime()) / dayLength)}`;
    });
  }

  it('asks the cards of the area at the cursor with Enter only, and stores when they are due', async () => {
    await open(notes);
    await quiz('acceptSelectedQuickOpenItem');
    assert.deepEqual(await schedule(), ['1 - 3', '1 - 3']);
    assert.deepEqual(asked, []);
  });

  it('asks due cards only', async () => {
    await open(notes);
    await quiz('acceptSelectedQuickOpenItem');
    const before = await text();
    await quiz('acceptSelectedQuickOpenItem');
    assert.equal(await text(), before, 'nothing is due');
    now = new Date(now.getTime() + 4 * dayLength);
    await quiz('acceptSelectedQuickOpenItem');
    for (const card of await schedule()) assert.match(card, /^2 - (?:[5-9]|\d\d)$/);
  });

  it('asks the cards of a row of the view, and keeps the schedule of the others', async () => {
    const { uri } = await open(notes);
    await quiz('acceptSelectedQuickOpenItem');
    const parsedNotes = await notesRow(api, uri, ({ entry }) => entry.modules === 2);
    const area = parsedNotes.children[1];
    await quiz('acceptSelectedQuickOpenItem', area);
    assert.equal((await schedule()).length, 4);
  });

  it('asks as many cards as the settings allow', async () => {
    const settings = vscode.workspace.getConfiguration('studyNotes');
    await settings.update('quiz.cards', 1);
    await open(notes);
    await quiz('acceptSelectedQuickOpenItem');
    assert.equal((await schedule()).length, 1);
    await settings.update('quiz.cards', undefined);
  });

  it('writes nothing before the first answer', async () => {
    await open(notes);
    await quiz('closeQuickOpen');
    await assert.rejects(async () => vscode.workspace.fs.stat(kept));
  });

  it('does not change a damaged file until the user resets it', async () => {
    const damaged = '<<<<<<< HEAD\n{ "version": 1 }';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(damaged));
    await open(notes);
    await quiz('acceptSelectedQuickOpenItem');
    assert.deepEqual(asked, ['.study-notes/recall.json cannot be read. Repair the file, or reset the schedule.']);
    assert.equal(await text(), damaged);
    answer = 'Reset Schedule';
    await quiz('acceptSelectedQuickOpenItem');
    assert.equal(asked.length, 2, 'it asks once in each quiz');
    assert.deepEqual(await schedule(), ['1 - 3', '1 - 3']);
    const copy = vscode.Uri.joinPath(kept, 'recall.damaged.json');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(copy)), damaged);
  });

  it('loses no answer if two windows ask at the same time', async () => {
    const stores = ['a', 'b'].map((name) => ({ name, store: recallStore(file, memento(), api.files, failToAsk) }));
    const answers = await Promise.all(
      stores.flatMap(({ name, store }) => Array.from({ length: 30 }, (_, n) => store.put(`${name}${n}`, memory(n)))),
    );
    assert.deepEqual(new Set(answers), new Set([true]));
    assert.equal((await schedule()).length, 60);
    assert.deepEqual(await names(), ['recall.json']);
  });

  it('keeps the later of two answers to one card', async () => {
    const [one, other] = [0, 1].map(() => recallStore(file, memento(), api.files, failToAsk));
    assert.ok(one && other);
    for (const store of [one, other]) await store.read();
    assert.ok(await one.put('a', memory(5)));
    assert.ok(await other.put('a', memory(3)));
    assert.equal((await one.read())?.get('a')?.reviewed, memory(5).reviewed);
    assert.ok(
      await one.put('a', memory(4)),
      'whoever sees it and answers again is believed, as after a clock was set back',
    );
    assert.equal((await other.read())?.get('a')?.reviewed, memory(4).reviewed);
  });

  it('has no cards for Markdown that is not notes', async () => {
    const { uri } = await open('# A tool\n\n**tool**: a thing of ours\n');
    assert.equal(await requestDeck(api.client, { uri: uri.toString() }), undefined);
  });

  it('stores the schedule of notes outside of all folders in the workspace state', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: notes.replace('‸', '') });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    const memory = memento();
    let isOver = false;
    const over = quizMe({
      client: api.client,
      notesFiles: api.notesFiles,
      files: api.files,
      memory,
      now: () => now,
    }).finally(() => {
      isOver = true;
    });
    while (!isOver) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await over;
    assert.equal(readRecall(memory.get('recall', ''))?.size, 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

function memento(): vscode.Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.get(key) ?? otherwise) as T,
    update: async (key, value) => void kept.set(key, value),
  };
}
