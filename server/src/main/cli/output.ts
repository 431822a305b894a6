import { reasonFor } from '../disk/reasonFor';
import { removeUnfinished } from '../disk/temporaryFile';
import { forStream, visibleLines } from './terminal';

/** Prints for people what may contain words of notes. */
export function print(text: string): void {
  process.stdout.write(visibleLines(text));
}

/** Prints what is coloured already, and whose words of notes are visible. */
export function printPainted(text: string): void {
  process.stdout.write(text);
}

/** Prints for programs. */
export function printData(text: string): void {
  process.stdout.write(forStream(text, process.stdout));
}

export function printJson(value: unknown): void {
  printData(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Tells people beside the output. */
export function note(text: string): void {
  console.error(visibleLines(text));
}

/** Has output that cannot be written end the command with 2, and one line; whoever closes a pipe, as `head` does, has read enough. */
export function followOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (process.exitCode !== 2) note(`study-notes: standard output: ${reasonFor(error)}`);
    process.exitCode = 2;
  });
  // Then nobody can be told either.
  process.stderr.on('error', () => undefined);
}

/** Leaves no unfinished file behind where the command is interrupted. */
export function followSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeUnfinished();
      // Without a listener, it ends the process as whoever started it expects.
      process.kill(process.pid, signal);
    });
  }
}
