import { t } from '@vscode/l10n';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { formatNumber } from '../../text/language';

/** Progress of long work, shown to the user. */
export interface Progress {
  /** Updates the number of finished items. */
  report(done: number): void;
  /** Returns whether the user cancelled the work. */
  isCancelled(): boolean;
  end(): void;
}

/** Minimum number of items for which progress is shown; fewer are finished before a user could read it. */
const MIN_COUNT = 100;
/** Number of progress messages. */
const STEPS = 50;

/** Shows progress on `total` files. The work does not wait for the editor to show it. */
export function showProgress(connection: Connection, title: string, total: number): Progress {
  let shown: WorkDoneProgressServerReporter | undefined;
  let isEnded = false;
  let lastReported = 0;

  function message(done: number): string {
    return t('{0} of {1} files', formatNumber(done), formatNumber(total));
  }

  function begin(reporter: WorkDoneProgressServerReporter): void {
    if (isEnded) return;
    shown = reporter;
    reporter.begin(title, 0, message(lastReported), true);
  }

  // Editors without support for progress reject the request.
  if (total >= MIN_COUNT) connection.window.createWorkDoneProgress().then(begin, () => undefined);
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
