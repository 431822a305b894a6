import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Long work, as the user sees it. */
export interface Progress {
  /** So many are done. */
  report(done: number): void;
  /** The user wants no more of it. */
  isCancelled(): boolean;
  end(): void;
}

/** Fewer files are done before a progress message could be read. */
const fewest = 100;
/** Messages from beginning to end. */
const steps = 50;

/** Shows progress on `total` items, named `things`. The work does not wait for the editor to show it. */
export function showProgress(connection: Connection, title: string, total: number, things: string): Progress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let isEnded = false;
  let said = 0;

  function message(done: number): string {
    return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`;
  }

  function begin(reporter: WorkDoneProgressServerReporter): void {
    if (isEnded) return;
    shown = reporter;
    reporter.begin(title, 0, message(said), true);
  }

  // An editor that cannot show it goes without.
  if (total >= fewest) connection.window.createWorkDoneProgress().then(begin, () => undefined);
  return {
    report(done) {
      if (done - said < total / steps) return;
      said = done;
      shown?.report((100 * done) / total, message(done));
    },
    isCancelled: () => shown?.token.isCancellationRequested ?? false,
    end() {
      isEnded = true;
      shown?.done();
    },
  };
}
