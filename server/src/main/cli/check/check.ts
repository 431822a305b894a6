import type { ReportFailure } from '../failure';
import { paintFor } from '../output/colors';
import { printData, printJson, printPainted } from '../output/output';
import { type Choices, openWorkspace } from '../workspace';
import { allFindings, type Checked, checkFiles } from './checked';
import { githubReport } from './githubReport';
import { prettyReport } from './prettyReport';
import { sarifReport } from './sarifReport';

/** Formats of `study-notes check`. */
export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;

/** Levels that `--level` accepts, the least severe first. */
export const minimumLevels = ['hint', 'info', 'warning', 'error'] as const;

/** The options of `study-notes check`. */
export interface CheckChoices extends Choices {
  readonly format: (typeof checkFormats)[number];
  /** Findings with a lower severity are omitted and do not count. */
  readonly minimumLevel: (typeof minimumLevels)[number];
}

const printers: Readonly<Record<CheckChoices['format'], (checked: Checked) => void>> = {
  pretty: (checked) => printPainted(prettyReport(checked, paintFor(process.stdout, process.env))),
  json: (checked) => printJson(allFindings(checked)),
  sarif: (checked) => printData(sarifReport(checked)),
  github: (checked) => printData(githubReport(checked)),
};

/** Prints the findings of the notes among the files. Returns 1 if there are any, else 0. */
export async function check(
  paths: readonly string[],
  choices: CheckChoices,
  reportFailure: ReportFailure,
): Promise<number> {
  const service = await openWorkspace(choices, reportFailure);
  const checked = await checkFiles(service, paths, choices.minimumLevel, reportFailure);
  printers[choices.format](checked);
  return allFindings(checked).length === 0 ? 0 : 1;
}
