import { t } from '@vscode/l10n';
import { ProgressLocation, type Terminal, type TerminalShellIntegration } from 'vscode';
import { plural } from '../../../server/src/text/language';
import { showInformation, showProgress, showWarning } from '../dialogs/showMessage';
import type { Busy } from './busy';
import { type Ending, execute, shellIntegration } from './execution';
import { canInsert, canSend, keysFor, keysToInsert } from './keys';
import { oneLine } from './oneLine';
import { shellOf } from './terminal';

/** A command whose placeholders are replaced. */
export interface ReadyCommand {
  readonly text: string;
  /** Whether the command starts a program that gets the following input, such as a shell in a container. */
  readonly startsSession: boolean;
}

/**
 * Sends commands to a terminal, each after the previous one has succeeded. A session ends only when the user leaves it: in a
 * session, and in shells without integration, the user confirms each further command.
 */
export async function run(terminal: Terminal, commands: readonly ReadyCommand[], busy: Busy): Promise<void> {
  const shell = await shellIntegration(terminal);
  const session = commands.findIndex(({ startsSession }) => startsSession);
  const isInSession = (n: number) => session >= 0 && n > session;
  const refused = commands.find(({ text }, n) => !isSendable(terminal, text, busy.has(terminal) || isInSession(n)));
  if (refused) {
    warnOfTabs(refused.text);
    return;
  }
  if (commands.length > 1 && busy.has(terminal)) {
    const question = t(
      'A command is running in the terminal and may read these commands as its input. Send them one by one?',
    );
    const answer = await showWarning(question, t('Send'));
    if (answer !== undefined) await sendConfirmed(terminal, commands, 0, busy);
    return;
  }
  const firstConfirmed = commands.length === 1 || !shell ? 0 : session < 0 ? commands.length : session;
  const isDone = !shell || firstConfirmed === 0 || (await runInTurn(terminal, shell, commands, firstConfirmed));
  if (isDone) await sendConfirmed(terminal, commands, firstConfirmed, busy);
}

/**
 * Inserts a command at the prompt of a terminal, where Enter runs it. The state of the terminal is checked again: the
 * shell may have been detected, or a command started, since the user was asked.
 */
export async function insert(terminal: Terminal, command: string, busy: Busy): Promise<void> {
  // Waits until the shell shows its prompt.
  await shellIntegration(terminal);
  const shell = shellOf(terminal);
  if (canInsert(command, shell, busy.isAtPrompt(terminal))) terminal.sendText(keysToInsert(command, shell), false);
  else
    showWarning(
      t(
        'Nothing was inserted, because its first lines could run in this terminal. Insert commands of several lines at a prompt of Bash, Zsh or Fish.',
      ),
    );
}

/** Runs the commands before `end`. Returns false, with a message, if one failed. */
function runInTurn(
  terminal: Terminal,
  shell: TerminalShellIntegration,
  commands: readonly ReadyCommand[],
  end: number,
): Thenable<boolean> {
  const options = { location: ProgressLocation.Notification, title: t('Running in the terminal'), cancellable: true };
  return showProgress(options, async (progress, token) => {
    for (const [n, { text }] of commands.slice(0, end).entries()) {
      progress.report({ message: t('{0} of {1}: {2}', n + 1, commands.length, oneLine(text)) });
      const ending = await execute(terminal, shell, text, token);
      progress.report({ increment: 100 / commands.length });
      if (typeof ending === 'object' && ending.exitCode === 0) continue;
      const message = whyStopped(text, ending, commands.length - n - 1);
      if (message !== undefined) showWarning(message);
      return false;
    }
    return true;
  });
}

/** Sends the commands from `start` on: the first at once, each other one after the user confirms it. */
async function sendConfirmed(
  terminal: Terminal,
  commands: readonly ReadyCommand[],
  start: number,
  busy: Busy,
): Promise<void> {
  for (const [n, { text }] of commands.entries()) {
    if (n < start) continue;
    if (n > start) {
      const next = t('Next command ({0} of {1}): {2}', n + 1, commands.length, oneLine(text));
      const runs = t({ message: 'Run', args: [], comment: 'Button: run a command' });
      if ((await showInformation(next, runs, t('Stop'))) !== runs) return;
    }
    if (terminal.exitStatus !== undefined) return;
    send(terminal, text, busy);
  }
}

/** Sends a command to the running program or, after clearing typed text, to the shell. */
function send(terminal: Terminal, command: string, busy: Busy): void {
  const { shellIntegration: shell } = terminal;
  if (!isSendable(terminal, command, busy.has(terminal))) warnOfTabs(command);
  else if (busy.has(terminal)) terminal.sendText(command);
  else if (shell) shell.executeCommand(keysFor(command, shellOf(terminal)));
  else terminal.sendText(keysFor(command, shellOf(terminal)));
}

function isSendable(terminal: Terminal, command: string, isBusy: boolean): boolean {
  return canSend(command, shellOf(terminal), isBusy);
}

function warnOfTabs(command: string): void {
  showWarning(
    t(
      '“{0}” was not sent, because the terminal would not insert its tabs. Replace them in your notes, or run it at a prompt of Bash or Zsh.',
      oneLine(command),
    ),
  );
}

/** Returns the message with the number of commands that were not sent; `undefined` if all were. */
function whyStopped(command: string, ending: Ending, left: number): string | undefined {
  if (left === 0) return undefined;
  const name = oneLine(command);
  if (ending === 'closed')
    return plural(
      left,
      t('The terminal was closed while “{0}” ran, so the command after it was not sent.', name),
      t('The terminal was closed while “{0}” ran, so the {1} commands after it were not sent.', name, left),
    );
  if (ending === 'stopped')
    return plural(
      left,
      t('“{0}” is still running in the terminal, but the command after it was not sent.', name),
      t('“{0}” is still running in the terminal, but the {1} commands after it were not sent.', name, left),
    );
  const { exitCode } = ending;
  if (exitCode === undefined)
    return plural(
      left,
      t('The shell did not report whether “{0}” succeeded, so the command after it was not sent.', name),
      t('The shell did not report whether “{0}” succeeded, so the {1} commands after it were not sent.', name, left),
    );
  return plural(
    left,
    t('“{0}” failed with exit code {1}, so the command after it was not sent.', name, exitCode),
    t('“{0}” failed with exit code {1}, so the {2} commands after it were not sent.', name, exitCode, left),
  );
}
