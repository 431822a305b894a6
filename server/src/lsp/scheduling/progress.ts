import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** The progress of long work that is shown to the user. */
export interface Progress {
  /** Updates the number of finished items. */
  report(done: number): void;
  /** Returns whether the user cancelled the work. */
  isCancelled(): boolean;
  end(): void;
}

/** Minimum number of items for which progress is shown; fewer are finished before a user could read it. */
const FEWEST = 100;
/** Number of progress messages. */
const STEPS = 50;

/** Shows progress on `total` items, named `things`. The work does not wait for the editor to show it. */
export function showProgress(connection: Connection, title: string, total: number, things: string): Progress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let isEnded = false;
  let lastReported = 0;

  function message(done: number): string {
    return `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${things}`;
  }

  function begin(reporter: WorkDoneProgressServerReporter): void {
    if (isEnded) return;
    shown = reporter;
    reporter.begin(title, 0, message(lastReported), true);
  }

  // Editors without support for progress reject the request.
  if (total >= FEWEST) connection.window.createWorkDoneProgress().then(begin, () => undefined);
  return {
    report(done) {
      if (done - lastReported < total / STEPS) return;
      lastReported = done;
      shown?.report((100 * done) / total, message(done));
    },
    isCancelled: () => shown?.token.isCancellationRequested ?? false,
    end() {
      isEnded = true;
      shown?.done();
    },
  };
}
