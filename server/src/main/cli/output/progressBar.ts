/** Shows the progress of long work on the last line of a terminal. */
export interface ProgressBar {
  /** Adds to the number of completed pieces of work. */
  readonly step: (count: number) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

const WIDTH = 30;
const CLEAR_LINE = '\r\u001b[K';

/** Creates a bar for `pieces` of work; it writes nothing without a terminal or for short work. */
export function progressBar(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>, pieces: number): ProgressBar {
  const isShown = stream.isTTY && pieces > 20;
  let done = 0;
  let drawn = '';

  function draw(): void {
    const filled = Math.round((done / pieces) * WIDTH);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor((100 * done) / pieces)} %`;
    // Drawn at intervals only, since that takes longer than reading most files.
    if (bar !== drawn) stream.write(`\r${bar}`);
    drawn = bar;
  }

  return {
    step(count) {
      done += count;
      if (isShown) draw();
    },
    end() {
      if (isShown) stream.write(CLEAR_LINE);
    },
  };
}
