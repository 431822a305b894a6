import { Disposable, type Terminal, window } from 'vscode';

/** Tracks which terminals run a command, as reported by shell integration. */
export interface Busy extends Disposable {
  readonly has: (terminal: Terminal) => boolean;
  /**
   * Returns whether the shell reported its prompt. For a terminal from before a reload of the window, a running command may be
   * unknown.
   */
  readonly isAtPrompt: (terminal: Terminal) => boolean;
  /** Adds a terminal that was just created. */
  readonly add: (terminal: Terminal) => void;
}

/** Starts to track the commands in all terminals. */
export function followBusyTerminals(): Busy {
  const busy = new Set<Terminal>();
  const known = new WeakSet<Terminal>();
  const listeners = Disposable.from(
    window.onDidStartTerminalShellExecution(({ terminal }) => busy.add(terminal)),
    window.onDidEndTerminalShellExecution(({ terminal }) => {
      busy.delete(terminal);
      known.add(terminal);
    }),
    window.onDidCloseTerminal((terminal) => busy.delete(terminal)),
  );
  return {
    has: (terminal) => busy.has(terminal),
    isAtPrompt: (terminal) => known.has(terminal) && !busy.has(terminal) && terminal.shellIntegration !== undefined,
    add: (terminal) => void known.add(terminal),
    dispose: () => listeners.dispose(),
  };
}
