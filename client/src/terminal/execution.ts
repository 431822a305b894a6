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

/** How a command came to its end. The exit code is undefined where the shell tells none. */
export type Ending = { readonly exitCode: number | undefined } | 'stopped' | 'closed';

/** How long a shell that was started may take to its first prompt before nothing is expected of it any more, in milliseconds. */
const patience = 5000;

/**
 * What the terminal's shell tells of its commands, once it has a prompt; undefined where it tells nothing, as some shells do.
 * A new shell says where it is right before its first prompt. What is sent earlier, the terminal itself would take.
 */
export function shellIntegration(terminal: Terminal): Promise<TerminalShellIntegration | undefined> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A machine that is busy takes its time to start one.
    terminal.processId.then(() => {
      timer = setTimeout(settle, patience);
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
 * Runs a command and waits for its end; it goes on when the user stops the waiting. What starts next is taken for it, and
 * not what the editor takes for it: of a command of several lines, the shell tells the editor another text than was sent.
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
