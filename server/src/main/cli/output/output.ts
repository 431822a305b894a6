import { reasonFor } from '../../disk/reasonFor';
import { removeUnfinished } from '../../disk/temporaryFile';
import { forStream, visibleLines } from './terminal';

/** Prints text for people that may contain text of notes, with control characters made visible. */
export function print(text: string): void {
  process.stdout.write(visibleLines(text));
}

/** Prints text with colors, in which control characters of notes were made visible already. */
export function printPainted(text: string): void {
  process.stdout.write(text);
}

/** Prints text for programs. */
export function printData(text: string): void {
  process.stdout.write(forStream(text, process.stdout));
}

/** Prints a value to standard output as indented JSON. */
export function printJson(value: unknown): void {
  printData(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Writes a message to standard error. */
export function note(text: string): void {
  console.error(visibleLines(text));
}

/** Exits with status 2 and a message of one line if output cannot be written. A closed pipe, as by `head`, is not an error. */
export function followOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (process.exitCode !== 2) note(`study-notes: standard output: ${reasonFor(error)}`);
    process.exitCode = 2;
  });
  // Standard error cannot be written either, so nothing can be reported.
  process.stderr.on('error', () => undefined);
}

/** Removes temporary files if the command is interrupted. */
export function followSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      removeUnfinished();
      // Without a listener, the signal ends the process with the expected status.
      process.kill(process.pid, signal);
    });
  }
}
