import { t } from '@vscode/l10n';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { fileFailure, type ReportFailure } from './failure';
import type { Input } from './input/input';
import { filesText, fixesText } from './output/counts';
import { followSignals, note, printData } from './output/output';
import { visible } from './output/terminal';
import { removeAbandonedBeside, replaceFile } from './replaceFile';
import { askAbout, type Choices, openWorkspace, readNotes } from './workspace';

/** The options of `study-notes fix`. */
export interface FixChoices extends Choices {
  /** Whether to print the changes as a unified diff instead of writing them. */
  readonly dryRun: boolean;
}

/**
 * Applies all safe fixes to the notes among the files, in place. Notes from standard input are written to standard output.
 * Returns 0, or 1 if a dry run has fixes.
 */
export async function fix(
  paths: readonly string[],
  choices: FixChoices,
  reportFailure: ReportFailure,
): Promise<number> {
  const service = await openWorkspace(choices, reportFailure);
  followSignals();
  let fixes = 0;
  let files = 0;
  const inputs = await readNotes(service, paths, reportFailure);
  if (!choices.dryRun) await removeAbandonedBeside(inputs.map(({ file }) => file));
  for (const input of inputs) {
    const fixed = await askAbout(service, input, (uri) => service.reports.fixAll(uri));
    const mended = fixed?.text ?? input.text;
    const error = await deliver(input, mended, choices.dryRun).catch((thrown) => fileFailure(input.file, thrown));
    if (error) reportFailure(error);
    if (error || !fixed || mended === input.text) continue;
    if (!choices.dryRun && input.file !== '-') note(t('{0}: {1}', visible(input.file), fixesText(fixed.count)));
    fixes += fixed.count;
    files++;
  }
  note(summary(fixes, files, choices.dryRun));
  return choices.dryRun && files > 0 ? 1 : 0;
}

/** Writes the fixed text to its file or to standard output. Throws as `replaceFile` does. */
async function deliver(input: Input, mended: string, isDryRun: boolean): Promise<void> {
  const { file, mark, text } = input;
  if (isDryRun) printData(mended === text ? '' : unifiedDiff(input, mended));
  else if (file === '-') printData(mark + mended);
  else if (mended !== text) await replaceFile(file, mark + text, mark + mended);
}

/** Returns the changes of a file as a unified diff, for people, `patch` and `git apply -p0`. */
function unifiedDiff({ file, mark, text }: Input, mended: string): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(file, file, mark + text, mark + mended, undefined, undefined, options);
}

function summary(fixes: number, files: number, isDryRun: boolean): string {
  if (fixes === 0) return t('Nothing to fix.');
  return isDryRun
    ? t('Would make {0} in {1}.', fixesText(fixes), filesText(files))
    : t('Made {0} in {1}.', fixesText(fixes), filesText(files));
}
