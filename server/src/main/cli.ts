import { parseArgs } from 'node:util';
import { check, checkFormats } from './cli/check';
import { explain, explainFormats } from './cli/explain';
import { Failure } from './cli/failure';
import { outline, outlineFormats } from './cli/outline';
import { usage } from './cli/usage';
import { version } from './version';

/** Runs one command line, and answers the exit status. */
async function run(args: readonly string[]): Promise<number | undefined> {
  const { values, positionals } = readArguments(args);
  const [command, ...files] = positionals;
  if (values.help) process.stdout.write(usage);
  else if (values.version) console.log(version);
  else if (command === 'outline') return outline(some(files), oneOf(outlineFormats, values.format));
  else if (command === 'check') return check(some(files), oneOf(checkFormats, values.format));
  else if (command === 'explain') return explain(one(files), oneOf(explainFormats, values.format));
  else if (command === 'server') return serve(values.stdio);
  else throw new Failure(command === undefined ? `no command\n\n${usage}` : `no command named ${command}\n\n${usage}`);
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        format: { type: 'string' },
        stdio: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function some(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Failure('no file named');
  return files;
}

function one(files: readonly string[]): string {
  const [file, ...others] = some(files);
  if (file === undefined || others.length > 0) throw new Failure('name one line at a time');
  return file;
}

/** The format that was asked for, the first one where none was. */
function oneOf<Format extends string>(formats: readonly [Format, ...Format[]], asked: string | undefined): Format {
  const format = asked === undefined ? formats[0] : formats.find((one) => one === asked);
  if (format === undefined) throw new Failure(`no format named ${asked}: choose ${formats.join(', ')}`);
  return format;
}

/** Starts the language server, which ends the process itself. Only now is it loaded, so that other commands start fast. */
async function serve(overStdio: boolean | undefined): Promise<undefined> {
  if (!overStdio) throw new Failure('the server speaks over standard input and output only: add --stdio');
  await import('./node');
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    console.error(`study-notes: ${error instanceof Failure ? error.message : error?.stack}`);
    process.exitCode = 2;
  },
);
