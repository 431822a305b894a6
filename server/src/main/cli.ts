import { isMainThread } from 'node:worker_threads';
import { type Arguments, oneOf, readArguments } from './cli/arguments';
import { check, checkFormats, minimumLevels } from './cli/check/check';
import { explain, explainFormats } from './cli/explain';
import { Failure, type Tell } from './cli/failure';
import { fix } from './cli/fix';
import { outline, outlineFormats } from './cli/outline/outline';
import { followOutput, note } from './cli/output/output';
import { stats, statsFormats } from './cli/stats/stats';
import { statsWorker } from './cli/stats/statsWorker';
import { USAGE } from './cli/usage';
import { version } from './version';

/** Runs one command line, and answers the exit status. */
async function run({ command, files, values }: Arguments, tell: Tell): Promise<number | undefined> {
  const choices = { rules: values.rule ?? [], syllabi: values.syllabus ?? [] };
  switch (command) {
    case 'outline':
      return outline(some(files), oneOf('format', outlineFormats, values.format), tell);
    case 'check': {
      const format = oneOf('format', checkFormats, values.format);
      const minimumLevel = oneOf('level', minimumLevels, values.level);
      return check(some(files), { ...choices, format, minimumLevel }, tell);
    }
    case 'fix':
      return fix(some(files), { ...choices, dryRun: values['dry-run'] === true }, tell);
    case 'stats':
      return stats(some(files), { ...choices, format: oneOf('format', statsFormats, values.format) }, tell);
    case 'explain':
      return explain(one(files), oneOf('format', explainFormats, values.format), tell);
    case 'server':
      return serve(values.stdio);
    default:
      process.stdout.write(values.help ? USAGE : `${version}\n`);
      return 0;
  }
}

function some(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Failure('no file specified');
  return files;
}

function one(files: readonly string[]): string {
  const [file, ...others] = some(files);
  if (file === undefined || others.length > 0) throw new Failure('specify only one file or line');
  return file;
}

/** Starts the language server, which ends the process itself. Only now is it loaded, so that other commands start fast. */
async function serve(overStdio: boolean | undefined): Promise<undefined> {
  if (!overStdio) throw new Failure('the server uses only standard input and output: add --stdio');
  await import('./node');
}

/** Names what went wrong, and lets the command end with 2, however the rest of it goes. */
function tell(error: unknown): void {
  note(`study-notes: ${error instanceof Failure ? error.message : error instanceof Error ? error.stack : error}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  try {
    const status = await run(readArguments(process.argv.slice(2)), tell);
    process.exitCode ??= status;
  } catch (error) {
    tell(error);
  }
}

if (isMainThread) followOutput();

/** Settles when the command line has run, or when a thread of it is ready for work. */
export const ended = isMainThread ? main() : statsWorker();
