import { ProgressLocation, type Terminal, type TerminalShellIntegration, window } from 'vscode';
import type { Busy } from './busy';
import { type Ending, execute, shellIntegration } from './execution';
import { keysFor } from './keys';
import { oneLine } from './oneLine';

/** Sends commands to a terminal: one at once, several each when the one before it has ended well. */
export async function run(terminal: Terminal, commands: readonly string[], busy: Busy): Promise<void> {
  const shell = await shellIntegration(terminal);
  const [only] = commands;
  if (only !== undefined && commands.length === 1) runOne(terminal, shell, only, busy);
  else if (!shell) await runWhenAsked(terminal, commands);
  else if (!busy.has(terminal)) await runInTurn(terminal, shell, commands);
  else {
    window.showInformationMessage(
      'A command is running in the terminal. Wait for its end, or press Ctrl+C there, and send these again.',
    );
  }
}

/**
 * The terminal takes away what stands at its prompt already, in front of the command. What runs there gets the command as
 * its input: it may be a shell inside a container.
 */
function runOne(terminal: Terminal, shell: TerminalShellIntegration | undefined, command: string, busy: Busy): void {
  if (busy.has(terminal)) terminal.sendText(command);
  else if (shell) shell.executeCommand(keysFor(command, terminal.state.shell));
  else terminal.sendText(keysFor(command, terminal.state.shell));
}

function runInTurn(terminal: Terminal, shell: TerminalShellIntegration, commands: readonly string[]): Thenable<void> {
  const options = { location: ProgressLocation.Notification, title: 'Running in the terminal', cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    for (const [n, command] of commands.entries()) {
      progress.report({ message: `${n + 1} of ${commands.length}: ${oneLine(command)}` });
      const ending = await execute(terminal, shell, command, token);
      progress.report({ increment: 100 / commands.length });
      if (typeof ending === 'object' && ending.exitCode === 0) continue;
      const message = whyStopped(command, ending, commands.length - n - 1);
      if (message !== undefined) window.showWarningMessage(message);
      return;
    }
  });
}

/** What the user cannot see in the terminal: how many commands were not sent. */
function whyStopped(command: string, ending: Ending, left: number): string | undefined {
  if (left === 0) return undefined;
  const notSent = left === 1 ? 'the command after it was not sent.' : `the ${left} commands after it were not sent.`;
  if (ending === 'closed') return `The terminal was closed while “${oneLine(command)}” ran, so ${notSent}`;
  if (ending === 'stopped') return `“${oneLine(command)}” runs on in the terminal, but ${notSent}`;
  const { exitCode } = ending;
  return exitCode === undefined
    ? `The shell does not tell how “${oneLine(command)}” ended, so ${notSent}`
    : `“${oneLine(command)}” failed with exit code ${exitCode}, so ${notSent}`;
}

/** Where nobody tells when a command has ended, the user says when the next one is to be sent. */
async function runWhenAsked(terminal: Terminal, commands: readonly string[]): Promise<void> {
  for (const [n, command] of commands.entries()) {
    if (n > 0) {
      const next = `Next, ${n + 1} of ${commands.length}: ${oneLine(command)}`;
      if ((await window.showInformationMessage(next, 'Run', 'Stop')) !== 'Run') return;
    }
    if (terminal.exitStatus !== undefined) return;
    terminal.sendText(keysFor(command, terminal.state.shell));
  }
}
