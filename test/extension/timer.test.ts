import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { StudyNotes } from '../../client/src/activate';
import { type TimerCommands, timerCommands } from '../../client/src/commands/study/timer';
import { timerMemory } from '../../client/src/timer/memory';
import { timer as newTimer, type Timer } from '../../client/src/timer/timer';
import { answerAfter, folder, notesRow, open, removeNotes, studyNotes } from './notes';

const minute = 60_000;
const opening = '# Docker\n\n## Area 1 - Containers\n\n### Beginner\n\n';
const run = '- [Lab: Run it](https://example.org/run) - 5 min\n';
const stop = '- [Lab: Stop it](https://example.org/stop)\n';

describe('the timer', () => {
  let api: StudyNotes;
  let memory: vscode.Memento;
  let at: number;
  /** The questions of the timer. */
  let asked: string[];
  let answers: string[];
  let timer: Timer;
  let commands: TimerCommands;
  const log = vscode.Uri.joinPath(folder(), '.study-notes');
  /** The file of the timer, which is written immediately; `undefined` in most tests. */
  let file: vscode.Uri | undefined;
  let written: Promise<void>;
  /** Simulates an editor that has not stored its state yet. */
  let forgets: boolean;

  before(async () => {
    api = await studyNotes();
  });
  beforeEach(() => {
    const kept = new Map<string, unknown>();
    memory = {
      keys: () => [...kept.keys()],
      get: <T>(key: string, otherwise?: T) => (kept.get(key) ?? otherwise) as T,
      update: async (key, value) => void (forgets || kept.set(key, JSON.parse(JSON.stringify(value)))),
    };
    at = new Date(2026, 11, 9, 18, 0).getTime();
    asked = [];
    answers = [];
    file = undefined;
    forgets = false;
    activate();
  });
  afterEach(async () => {
    commands.dispose();
    await removeNotes();
    await vscode.workspace.fs.delete(log, { recursive: true }).then(undefined, () => undefined);
  });

  /** Starts the timer with the stored state, as the editor does. */
  function activate(): void {
    const kept = timerMemory(memory, api.files, file);
    const write: typeof kept.write = (what) => {
      written = kept.write(what);
      return written;
    };
    timer = newTimer({ ...kept, write }, () => at);
    commands = timerCommands(api.client, api.notesFiles, timer, api.files, async (question) => {
      asked.push(question);
      return answers.shift();
    });
    timer.update();
  }

  function reload(afterMinutes: number): void {
    commands.dispose();
    at += afterMinutes * minute;
    activate();
  }

  /** Advances the time by minutes, with some typing. */
  function study(minutes: number): void {
    for (let n = 0; n < minutes; n++) {
      at += minute;
      timer.recordActivity();
      timer.update();
    }
  }

  it('is started, paused, resumed and stopped by commands, and writes nothing before the first minute', async () => {
    const { editor } = await open(`${opening}${run}${stop.replace('Stop', 'St‸op')}`);
    await vscode.commands.executeCommand('studyNotes.startTimer');
    assert.equal(api.timer.state()?.module.title, 'Lab: Stop it');
    await vscode.commands.executeCommand('studyNotes.pauseOrResumeTimer');
    assert.equal(api.timer.state()?.isPaused, true);
    await vscode.commands.executeCommand('studyNotes.pauseOrResumeTimer');
    assert.equal(api.timer.state()?.isPaused, false);
    await vscode.commands.executeCommand('studyNotes.stopTimer');
    assert.equal(api.timer.state(), undefined);
    assert.equal(editor.document.getText(), opening + run + stop);
  });

  it('writes the minutes that it shows, as one step for Undo', async () => {
    const { editor } = await open(`${opening}${run}${stop.replace('Stop', 'St‸op')}`);
    await commands.start();
    at += 15_000;
    assert.ok(await commands.stop());
    assert.deepEqual(asked, ['Timer stopped after less than a minute. Your notes on “Lab: Stop it” were not changed.']);
    assert.equal(editor.document.getText(), opening + run + stop);
    await commands.start();
    study(1);
    assert.equal(shown(), 1);
    assert.ok(await commands.stop());
    assert.equal(editor.document.getText(), `${opening}${run}${stop.trimEnd()} - 1 min\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), opening + run + stop);
  });

  it('does not move the cursor or scroll when it writes the time', async () => {
    const { editor } = await open(`${opening}${run.replace('Run', 'R‸un')}${'\n'.repeat(300)}${stop}`);
    await commands.start();
    study(2);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range;
    editor.selection = new vscode.Selection(end.end, end.end);
    editor.revealRange(end, vscode.TextEditorRevealType.AtTop);
    const isScrolled = () => (editor.visibleRanges[0]?.start.line ?? 0) > 100;
    await answerAfter(vscode.window.onDidChangeTextEditorVisibleRanges, () => isScrolled() || undefined);
    assert.ok(await commands.stop());
    assert.match(editor.document.getText(), /Run it.* - 7 min/);
    assert.ok(isScrolled());
    assert.deepEqual(vscode.window.activeTextEditor?.selection, editor.selection);
  });

  it('lets the user select a module if the cursor is outside of modules', async () => {
    await open(`# Doc‸ker\n\n## Area 1 - Containers\n\n### Beginner\n\n${run}${stop}`);
    const started = commands.start();
    await quickPick('workbench.action.acceptSelectedQuickOpenItem', started);
    await started;
    assert.equal(timer.state()?.module.title, 'Lab: Run it');
  });

  it('starts on a row of the tree, and adds to the existing time', async () => {
    const { editor, uri } = await open(opening + run + stop);
    const notes = await notesRow(api, uri, ({ entry }) => entry.modules === 2);
    const module = notes.children[0]?.children[0]?.children[0];
    await commands.start(module);
    assert.deepEqual(timer.state()?.module, {
      uri: uri.toString(),
      title: 'Lab: Run it',
      url: 'https://example.org/run',
      area: 'Area 1 - Containers',
      level: 'Beginner',
    });
    study(12);
    assert.ok(await commands.stop());
    assert.equal(editor.document.getText(), opening + run.replace('5', '17') + stop);
  });

  it('starts in the file that a module links to, and writes the time to that file', async () => {
    const { editor, uri } = await open('# Lecture 1: Merge sort (25 min)\n\n## Recurrence\n\nHalf and half.\n');
    const name = uri.path.split('/').at(-1) ?? '';
    const index = await open(`# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Merge sort](${name})\n`);
    await notesRow(api, index.uri, ({ entry }) => entry.spent?.most === 25);
    await vscode.window.showTextDocument(uri, { selection: new vscode.Range(2, 4, 2, 4) });
    await commands.start();
    assert.deepEqual(timer.state()?.module, {
      uri: index.uri.toString(),
      title: 'Lecture 1: Merge sort',
      url: name,
      area: 'Area 1 - Sorting',
    });
    study(5);
    assert.ok(await commands.stop());
    assert.match(editor.document.getText(), /^# Lecture 1: Merge sort \(30 min\)\n/);
  });

  it('finds a module that was moved to another area in closed notes', async () => {
    const { editor, uri } = await open(`${opening}${run.replace('Run', 'R‸un')}${stop}`);
    await commands.start();
    study(3);
    const moved = `${opening}${stop}### Intermediate\n\n${run.replace('Lab: Run it', 'Run')}`;
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    assert.ok(await editor.edit((edit) => edit.replace(all, moved)));
    assert.ok(await editor.document.save());
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.ok(await commands.stop());
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), moved.replace('5 min', '8 min'));
    assert.ok(await document.save());
  });

  it('keeps running, or stays paused, after a reload', async () => {
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    study(10);
    reload(1);
    study(4);
    assert.equal(shown(), 15);
    timer.pause();
    reload(600);
    assert.equal(shown(), 15);
    assert.deepEqual(asked, []);
  });

  it('is restored if the window closes before the editor has stored it', async () => {
    file = vscode.Uri.joinPath(log, 'timer.json');
    reload(0);
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    forgets = true;
    await commands.start();
    await written;
    reload(1);
    await answerAfter(timer.onDidChange, () => (timer.state()?.isPaused === false ? true : undefined));
    timer.pause();
    await written;
    reload(1);
    await answerAfter(timer.onDidChange, () => (timer.state()?.isPaused ? true : undefined));
  });

  it('stays stopped if the window closes before the editor has stored that', async () => {
    file = vscode.Uri.joinPath(log, 'timer.json');
    reload(0);
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    forgets = true;
    at += minute;
    timer.discard();
    await written;
    reload(1);
    assert.ok(timer.state(), 'the editor remembers that it is on');
    await whenOff();
  });

  it('has the state that was written last, even if writes complete in another order', async () => {
    const shared = vscode.Uri.joinPath(log, 'timer.json');
    const windows = [1, 2].map(() => timerMemory(memory, api.files, shared));
    forgets = true;
    await Promise.all([12, 11, 10].map((kept, n) => windows[n % 2]?.write({ at: kept })));
    assert.deepEqual(await windows[0]?.read(), { at: 12 });
    await windows[1]?.write({ at: -600 * minute });
    assert.equal(await windows[1]?.read(), undefined, 'the time was set back since');
  });

  it('does not count the time overnight, with a message', async () => {
    const { editor } = await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    study(10);
    answers = ['Stop and Count Until 2026-12-09 18:10'];
    reload(600);
    await whenOff();
    assert.deepEqual(asked, [
      'The timer for “Lab: Run it” did not count 2026-12-09 18:10 to 04:10, when the editor was closed or the computer was asleep.',
    ]);
    assert.equal(editor.document.getText(), opening + run.replace('5', '15'));
  });

  it('counts the omitted time if the user chooses so', async () => {
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    study(10);
    answers = ['Yes'];
    for (let n = 0; n < 30; n++) {
      at += minute;
      timer.update();
    }
    assert.deepEqual(asked, ['Still studying “Lab: Run it”? No activity since 18:10.']);
    await answerAfter(timer.onDidChange, () => (shown() === 40 ? true : undefined));
  });

  it('reports a stop before the first minute', async () => {
    const { editor } = await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    answers = ['Stop and Count Until 18:00'];
    for (let n = 0; n < 30; n++) {
      at += minute;
      timer.update();
    }
    await whenOff();
    assert.deepEqual(asked, [
      'Still studying “Lab: Run it”? No activity since 18:00.',
      'Timer stopped after less than a minute. Your notes on “Lab: Run it” were not changed.',
    ]);
    assert.equal(editor.document.getText(), opening + run);
  });

  it('does not count the time while the computer is asleep, with a message', async () => {
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    study(10);
    answers = ['Count 2 h'];
    at += 120 * minute;
    timer.update();
    assert.equal(shown(), 10);
    assert.deepEqual(asked, [
      'The timer for “Lab: Run it” did not count 18:10 to 20:10, when the editor was closed or the computer was asleep.',
    ]);
    await answerAfter(timer.onDidChange, () => (shown() === 130 ? true : undefined));
  });

  it('asks whether to save or discard the running timer', async () => {
    const { editor, uri } = await open(`${opening}${run.replace('Run', 'R‸un')}${stop}`);
    await commands.start();
    study(2);
    editor.selection = new vscode.Selection(7, 3, 7, 3);
    await commands.start();
    assert.equal(timer.state()?.module.title, 'Lab: Run it', 'no answer leaves it on');
    answers = ['Stop and Save Time'];
    await commands.start();
    assert.equal(timer.state()?.module.title, 'Lab: Stop it');
    assert.equal(timer.state()?.module.uri, uri.toString());
    assert.equal(editor.document.getText(), opening + run.replace('5', '7') + stop);
    answers = ['Discard'];
    study(2);
    await commands.discard();
    assert.equal(timer.state(), undefined);
  });

  it('offers to stop the running timer if it is started again on its module', async () => {
    const { editor } = await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    study(2);
    await commands.start();
    assert.deepEqual(asked, ['The timer is already running for “Lab: Run it” (2 min).']);
    assert.equal(shown(), 2);
    answers = ['Stop and Save Time'];
    await commands.start();
    assert.equal(editor.document.getText(), opening + run.replace('5', '7'));
  });

  it('discards less than a minute without a question', async () => {
    await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await commands.start();
    await commands.discard();
    assert.equal(timer.state(), undefined);
    assert.deepEqual(asked, []);
  });

  it('keeps the minutes if the module was removed and no other one is selected', async () => {
    const { editor } = await open(`${opening}${run.replace('Run', 'R‸un')}${stop}`);
    await commands.start();
    study(2);
    assert.ok(await editor.edit((edit) => edit.delete(new vscode.Range(6, 0, 7, 0))));
    const stopped = commands.stop();
    await quickPick('workbench.action.closeQuickOpen', stopped);
    assert.equal(await stopped, false);
    assert.equal(shown(), 2);
    assert.equal(timer.state()?.isPaused, true);

    const again = commands.stop();
    await quickPick('workbench.action.acceptSelectedQuickOpenItem', again);
    assert.equal(await again, true);
    assert.equal(editor.document.getText(), `${opening}${stop.trimEnd()} (2 min)\n`);
  });

  it('finds its module after the file was renamed', async () => {
    const { uri } = await open(`${opening}${run.replace('Run', 'R‸un')}`);
    await vscode.commands.executeCommand('studyNotes.startTimer');
    const other = vscode.Uri.joinPath(folder(), 'renamed.md');
    for (const [from, to] of [
      [uri, other],
      [other, uri],
    ] as const) {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await answerAfter(api.timer.onDidChange, () => (api.timer.state()?.module.uri === `${to}` ? true : undefined));
    }
    api.timer.discard();
  });

  it('writes a log if the settings enable it', async () => {
    const settings = vscode.workspace.getConfiguration('studyNotes');
    const { uri } = await open(`${opening}${run.replace('Run', 'R‸un')}`);
    const file = vscode.workspace.asRelativePath(uri, false);
    const row = `2026-12-09,18:00,7,Lab: Run it,https://example.org/run,Area 1 - Containers,Beginner,${file}\r\n`;
    await commands.start();
    study(7);
    await commands.stop();
    await assert.rejects(async () => vscode.workspace.fs.stat(log), 'no log without the setting');

    await settings.update('timer.log', true);
    for (const expected of [row, row + row.replace('18:00', '18:14')]) {
      at = new Date(2026, 11, 9, 18, expected === row ? 0 : 14).getTime();
      await commands.start();
      study(7);
      await commands.stop();
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(log, 'log.csv')));
      assert.equal(text, `date,start,minutes,module,url,area,level,file\r\n${expected}`);
    }
    await settings.update('timer.log', undefined);
  });

  function shown(): number {
    const { counted = 0, quiet = 0 } = timer.state() ?? {};
    return (counted + quiet) / minute;
  }

  /** Runs a command of a quick pick repeatedly until the quick pick has handled it. */
  async function quickPick(command: string, done: Promise<unknown>): Promise<void> {
    let isDone = false;
    void done.finally(() => {
      isDone = true;
    });
    while (!isDone) await vscode.commands.executeCommand(command);
  }

  function whenOff(): Promise<void> {
    return answerAfter(timer.onDidChange, () => (timer.state() ? undefined : true)).then(() => undefined);
  }
});
