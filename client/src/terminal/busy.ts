import { Disposable, type Terminal, window } from 'vscode';

/** Which terminals have a command running, as far as their shells tell. */
export interface Busy extends Disposable {
  readonly has: (terminal: Terminal) => boolean;
}

export function followBusyTerminals(): Busy {
  const busy = new Set<Terminal>();
  const listeners = Disposable.from(
    window.onDidStartTerminalShellExecution(({ terminal }) => busy.add(terminal)),
    window.onDidEndTerminalShellExecution(({ terminal }) => busy.delete(terminal)),
    window.onDidCloseTerminal((terminal) => busy.delete(terminal)),
  );
  return { has: (terminal) => busy.has(terminal), dispose: () => listeners.dispose() };
}
