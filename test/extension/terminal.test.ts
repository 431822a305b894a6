import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { type Busy, followBusyTerminals } from '../../client/src/terminal/busy';
import { shellIntegration } from '../../client/src/terminal/execution';
import { insert, run as send } from '../../client/src/terminal/run';
import { newTerminal, shellOf } from '../../client/src/terminal/terminal';
import { answerAfter, folder, open, removeNotes, studyNotes } from './notes';

const opening = '# Docker\n\n## Area 1 - Containers\n\n### [Lab: Run it](https://example.org/run) (5 min)\n\n';

describe('commands of the notes in the terminal', () => {
  before(async () => {
    await studyNotes();
    // A dialog would wait for an answer; test/ui/terminal.test.ts tests dialogs.
    await setting('terminal.confirm', false);
    await vscode.workspace.getConfiguration('terminal.integrated').update('defaultProfile.windows', 'Git Bash', true);
  });
  afterEach(async () => {
    await removeNotes();
    for (const terminal of terminals()) await close(terminal);
    await vscode.workspace.fs.delete(written).then(undefined, () => undefined);
  });
  after(async () => {
    await setting('terminal.confirm', undefined);
    await vscode.workspace.getConfiguration('terminal.integrated').update('defaultProfile.windows', undefined, true);
  });

  const written = vscode.Uri.joinPath(folder(), 'written.txt');

  it('are offered above code blocks, unless the settings turn them off', async () => {
    const { uri } = await open(`${opening}\`\`\`sh\nls\n\`\`\`\n\n\`\`\`console\n$ pwd\n/notes\n$ ls\n\`\`\`\n`);
    assert.deepEqual(titles(await lenses(uri)), ['$(play) Run in Terminal', '$(play) Run Line by Line (2 Commands)']);
    await setting('terminal.codeLens', false);
    assert.deepEqual(await lenses(uri), []);
    await setting('terminal.codeLens', undefined);
  });

  it('are not offered in other Markdown', async () => {
    const { uri } = await open('# Tool\n\n## Usage\n\n```sh\nls\n```\n');
    assert.deepEqual(await lenses(uri), []);
  });

  it('run from the cursor, in the folder of the notes and in one terminal', async () => {
    await open(`${opening}Then \`echo here > written.t‸xt\`.\n`);
    await ended(() => run());
    assert.equal(await text(), 'here\n');
    await ended(() => run());
    assert.equal(terminals().length, 1);
  });

  it('run one after the other, each with all of its lines', async () => {
    const { uri } = await open(
      `${opening}\`\`\`console\n$ sleep 0.3; echo one > written.txt\nnothing\n$ cat <<EOF >> written.txt\n\ttwo\nEOF\n$ echo three \\\n>   >> written.txt\n\`\`\`\n`,
    );
    await runLens(uri);
    assert.equal(await text(), 'one\n\ttwo\nthree\n');
  });

  it('are not sent after one that fails', async () => {
    const { uri } = await open(
      `${opening}\`\`\`sh\necho one > written.txt\ncat no-such-file\necho two > written.txt\n\`\`\`\n`,
    );
    await runLens(uri);
    // The next command runs after everything that was sent before.
    const { uri: after } = await open(`${opening}\`\`\`sh\necho three >> written.txt\ntrue\n\`\`\`\n`);
    await runLens(after);
    assert.equal(await text(), 'one\nthree\n');
  });

  it('leave a variable to the shell, unless the user enters a value', async () => {
    await open(`${opening}Then \`echo "$NOTES_ID." > written.t‸xt\`.\n`);
    await ended(() => until(run(), 'workbench.action.acceptSelectedQuickOpenItem'));
    assert.equal(await text(), '.\n');
  });

  it('are not sent if the user cancels entering values', async () => {
    await open(`${opening}Then \`echo <a word> > written.t‸xt\`.\n`);
    await until(run(), 'workbench.action.closeQuickOpen');
    assert.deepEqual(terminals(), []);
  });

  it('are confirmed if they contain hidden characters, with any settings', async () => {
    await open(`${opening}Then \`echo one\u202e > written.t‸xt\`.\n`);
    // In tests, the editor rejects dialogs with an error that contains their text.
    await assert.rejects(Promise.resolve(run()), /Contains hidden characters\. Run this command in the terminal\?/);
    assert.deepEqual(terminals(), []);
  });

  it('are confirmed if the shell may insert earlier commands, with any settings', async () => {
    await open(`${opening}\`\`\`sh\necho !! > written.t‸xt\n\`\`\`\n`);
    await assert.rejects(Promise.resolve(run()), /The shell may replace “!” or “\^” with earlier commands\. Run this/);
    assert.deepEqual(terminals(), []);
  });

  it('are not sent if the terminal would treat a tab as the Tab key', async () => {
    const warned = await warningsIn('cat > written.txt', (terminal, busy) =>
      send(terminal, [{ text: "printf 'a\tb'", startsSession: false }], busy),
    );
    assert.match(warned.join(), /^“printf 'a⟨Tab⟩b'” was not sent, because /);
    assert.equal(await text(), '');
  });

  it('are sent as for the default shell while a program of its startup files runs', () => {
    const shellIntegration = {} as vscode.TerminalShellIntegration;
    const names = ['node', 'fish', undefined].map((shell) => {
      const state = { isInteractedWith: false, shell };
      return [shellOf({ state, shellIntegration }), shellOf({ state, shellIntegration: undefined })];
    });
    const usual = shellOf(undefined);
    assert.deepEqual(names, [
      [usual, 'node'],
      ['fish', 'fish'],
      [usual, usual],
    ]);
  });

  it('of several lines are inserted at a prompt only, so that none of them runs', async () => {
    const lines = 'echo one > written.txt ^\necho two > written.txt';
    assert.deepEqual(await warningsIn(undefined, (terminal, busy) => insert(terminal, lines, busy)), []);
    await assert.rejects(text());
    const warned = await warningsIn('cat > written.txt', (terminal, busy) => insert(terminal, lines, busy));
    assert.match(warned.join(), /^Nothing was inserted, because /);
    assert.equal(await text(), '');
  });

  async function text(): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(written));
  }
});

function run(): Thenable<void> {
  return vscode.commands.executeCommand('studyNotes.runInTerminal');
}

/** Runs the commands of the first block, and waits for the end of the last one. */
async function runLens(uri: vscode.Uri): Promise<void> {
  const [lens] = await lenses(uri);
  assert.ok(lens?.command);
  await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
}

/** Returns the warnings that are shown while `test` works with a terminal, which runs `program` or is at its prompt. */
async function warningsIn(
  program: string | undefined,
  test: (terminal: vscode.Terminal, busy: Busy) => Promise<void>,
): Promise<readonly string[]> {
  const { window } = vscode;
  const { showWarningMessage } = window;
  const warned: string[] = [];
  const busy = followBusyTerminals();
  const terminal = newTerminal(vscode.Uri.joinPath(folder(), 'notes.md'));
  busy.add(terminal);
  Object.assign(window, { showWarningMessage: async (message: string) => void warned.push(message) });
  try {
    const shell = await shellIntegration(terminal);
    assert.ok(shell);
    if (program !== undefined) {
      const started = answerAfter(window.onDidStartTerminalShellExecution, () => busy.has(terminal) || undefined);
      shell.executeCommand(program);
      await started;
    }
    await test(terminal, busy);
    // Ctrl+D ends a program that reads its input. At a prompt, the editor clears the typed text before it runs a
    // command.
    await ended(async () => {
      if (program === undefined) shell.executeCommand('true');
      else terminal.sendText('\x04', false);
    });
    await close(terminal);
  } finally {
    Object.assign(window, { showWarningMessage });
    busy.dispose();
  }
  return warned;
}

function lenses(uri: vscode.Uri): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri);
}

function titles(lenses: readonly vscode.CodeLens[]): (string | undefined)[] {
  return lenses.map(({ command }) => command?.title);
}

/** Waits until a started command has ended in its terminal. */
async function ended(start: () => Thenable<void>): Promise<void> {
  const end = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidEndTerminalShellExecution(() => {
      listener.dispose();
      resolve();
    });
  });
  await start();
  await end;
}

/** Runs an action in the input box of a command; the action has no effect before the box is open. */
async function until(command: Thenable<void>, action: string): Promise<void> {
  let isDone = false;
  const done = command.then(() => {
    isDone = true;
  });
  while (!isDone) await vscode.commands.executeCommand(action);
  await done;
}

function terminals(): readonly vscode.Terminal[] {
  return vscode.window.terminals.filter(({ name }) => name === 'Study Notes');
}

async function close(terminal: vscode.Terminal): Promise<void> {
  const closed = answerAfter(vscode.window.onDidCloseTerminal, () => terminal.exitStatus);
  terminal.dispose();
  await closed;
}

async function setting(name: string, value: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('studyNotes').update(name, value, vscode.ConfigurationTarget.Global);
}
