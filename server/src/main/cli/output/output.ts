import { reasonFor } from '../../disk/reasonFor';
import { removeUnfinished } from '../../disk/temporaryFile';
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

/** Prints a value to standard output as indented JSON. */
export function printJson(value: unknown): void {
  printData(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** Writes a message to standard error. */
export function note(text: string): void {
  console.error(visibleLines(text));
}

/** Exits with 2 and one line if output cannot be written. A closed pipe, as of `head`, is no error. */
export function followOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (process.exitCode !== 2) note(`study-notes: standard output: ${reasonFor(error)}`);
    process.exitCode = 2;
  });
  // Then nothing can be reported either.
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
