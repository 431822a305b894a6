import type { RemoteConsole } from 'vscode-languageserver';

/** Runs the handler of a request or notification. If it throws or rejects, logs the error and returns `empty`. */
export interface Answer {
  <Result>(empty: Result, ask: () => Promise<Result>): Promise<Result>;
  <Result>(empty: Result, ask: () => Result): Result;
}

/**
 * Error boundary of all requests and notifications: no request can end the server. A repeated fault is logged only once,
 * not at each keystroke.
 */
export function answering(log: Pick<RemoteConsole, 'error'>): Answer {
  const logged = new Set<string>();

  function fault(error: unknown): void {
    const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (logged.has(says)) return;
    logged.add(says);
    log.error(says);
  }

  return <Result>(empty: Result, ask: () => Result | Promise<Result>) => {
    function orEmpty(error: unknown): Result {
      fault(error);
      return empty;
    }
    try {
      const result = ask();
      return result instanceof Promise ? result.catch(orEmpty) : result;
    } catch (error) {
      return orEmpty(error);
    }
  };
}
