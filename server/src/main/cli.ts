#!/usr/bin/env node

import { isMainThread } from 'node:worker_threads';
import { t } from '@vscode/l10n';
import { useTranslation } from '../text/language';
import { type Arguments, oneOf, readArguments } from './cli/arguments';
import { check, checkFormats, minimumLevels } from './cli/check/check';
import { explain, explainFormats } from './cli/explain';
import { Failure, type ReportFailure } from './cli/failure';
import { fix } from './cli/fix';
import { languageOf } from './cli/language';
import { outline, outlineFormats } from './cli/outline/outline';
import { followOutput, note } from './cli/output/output';
import { stats, statsFormats } from './cli/stats/stats';
import { statsWorker } from './cli/stats/statsWorker';
import { usage } from './cli/usage';
import { version } from './version';

/** Runs a command line and returns the exit status. */
async function run({ command, files, values }: Arguments, reportFailure: ReportFailure): Promise<number | undefined> {
  const choices = { rules: values.rule ?? [], syllabi: values.syllabus ?? [] };
  switch (command) {
    case 'outline':
      return outline(some(files), oneOf('format', outlineFormats, values.format), reportFailure);
    case 'check': {
      const format = oneOf('format', checkFormats, values.format);
      const minimumLevel = oneOf('level', minimumLevels, values.level);
      return check(some(files), { ...choices, format, minimumLevel }, reportFailure);
    }
    case 'fix':
      return fix(some(files), { ...choices, dryRun: values['dry-run'] === true }, reportFailure);
    case 'stats':
      return stats(some(files), { ...choices, format: oneOf('format', statsFormats, values.format) }, reportFailure);
    case 'explain':
      return explain(one(files), oneOf('format', explainFormats, values.format), reportFailure);
    case 'server':
      return serve(values.stdio);
    default:
      process.stdout.write(values.help ? usage() : `${version}\n`);
      return 0;
  }
}

function some(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Failure(t('no file specified'));
  return files;
}

function one(files: readonly string[]): string {
  const [file, ...others] = some(files);
  if (file === undefined || others.length > 0) throw new Failure(t('specify only one file or line'));
  return file;
}

/** Starts the language server, which ends the process itself. Its code is loaded here, so that other commands start fast. */
async function serve(overStdio: boolean | undefined): Promise<undefined> {
  if (!overStdio) throw new Failure(t('the server uses only standard input and output: add --stdio'));
  await import('./node');
}

/** Prints a failure, and sets the exit status of the command to 2, even if the rest succeeds. */
function reportFailure(error: unknown): void {
  note(`study-notes: ${error instanceof Failure ? error.message : error instanceof Error ? error.stack : error}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  try {
    useTranslation(languageOf(process.argv.slice(2), process.env));
    const status = await run(readArguments(process.argv.slice(2)), reportFailure);
    process.exitCode ??= status;
  } catch (error) {
    reportFailure(error);
  }
}

if (isMainThread) followOutput();

/** Settles when the command line has run or, in a worker thread, when the worker is ready. */
export const ended = isMainThread ? main() : statsWorker();
