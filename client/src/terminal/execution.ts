import {
  type CancellationToken,
  Disposable,
  type Terminal,
  type TerminalShellExecution,
  type TerminalShellIntegration,
  window,
} from 'vscode';
import { keysFor } from './keys';
import { shellOf } from './terminal';

/** The end of a command. The exit code is `undefined` if the shell does not report one. */
export type Ending = { readonly exitCode: number | undefined } | 'stopped' | 'closed';

/** Time limit for a new shell to show its first prompt, in milliseconds. */
const PROMPT_PATIENCE = 5000;

/**
 * Time limit for the editor to start a shell, in milliseconds. Generous, because the start may be slow or not reported at all.
 */
const START_PATIENCE = 20_000;

/**
 * Returns the shell integration of a terminal after its first prompt; `undefined` for a shell without it. A new shell reports its
 * folder right before the first prompt; text that is sent earlier is not handled by the shell.
 */
export function shellIntegration(terminal: Terminal): Promise<TerminalShellIntegration | undefined> {
  return new Promise((resolve) => {
    let timer = setTimeout(settle, START_PATIENCE);
    terminal.processId.then(() => {
      clearTimeout(timer);
      timer = setTimeout(settle, PROMPT_PATIENCE);
    });
    const listeners = Disposable.from(
      window.onDidChangeTerminalShellIntegration(settleAtPrompt),
      window.onDidCloseTerminal((closed) => closed === terminal && settle()),
    );
    settleAtPrompt();
    function settleAtPrompt(): void {
      if (terminal.shellIntegration?.cwd) settle();
    }
    function settle(): void {
      clearTimeout(timer);
      listeners.dispose();
      resolve(terminal.shellIntegration);
    }
  });
}

/**
 * Runs a command and waits for its end; the command continues if the user cancels the wait. The next execution that starts is
 * assumed to be this command, whatever its text, because shells report another text for commands of several lines.
 */
export function execute(
  terminal: Terminal,
  shell: TerminalShellIntegration,
  command: string,
  token: CancellationToken,
): Promise<Ending> {
  return new Promise((resolve) => {
    let started: TerminalShellExecution | undefined;
    const listeners = Disposable.from(
      window.onDidStartTerminalShellExecution((start) => {
        if (start.terminal === terminal) started ??= start.execution;
      }),
      window.onDidEndTerminalShellExecution(({ execution, exitCode }) => execution === started && end({ exitCode })),
      window.onDidCloseTerminal((closed) => closed === terminal && end('closed')),
      token.onCancellationRequested(() => end('stopped')),
    );
    function end(ending: Ending): void {
      listeners.dispose();
      resolve(ending);
    }
    shell.executeCommand(keysFor(command, shellOf(terminal)));
  });
}
