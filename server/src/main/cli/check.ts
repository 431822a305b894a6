import { allFindings, type Checked, checkFiles } from './checked';
import { paintFor } from './colours';
import type { Tell } from './failure';
import { githubReport } from './githubReport';
import { prettyReport } from './prettyReport';
import { sarifReport } from './sarifReport';
import { type Choices, openWorkspace } from './workspace';

export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;

export const quietestLevels = ['hint', 'info', 'warning', 'error'] as const;

export interface CheckChoices extends Choices {
  readonly format: (typeof checkFormats)[number];
  /** Findings that are quieter are left out, and do not count. */
  readonly quietest: (typeof quietestLevels)[number];
}

const reports: Readonly<Record<CheckChoices['format'], (checked: Checked) => string>> = {
  pretty: (checked) => prettyReport(checked, paintFor(process.stdout, process.env)),
  json: (checked) => `${JSON.stringify(allFindings(checked), undefined, 2)}\n`,
  sarif: sarifReport,
  github: githubReport,
};

/** Prints what is wrong in the notebooks among the files; answers 1 where something is. */
export async function check(paths: readonly string[], choices: CheckChoices, tell: Tell): Promise<number> {
  const service = await openWorkspace(choices, tell);
  const checked = await checkFiles(service, paths, choices.quietest, tell);
  process.stdout.write(reports[choices.format](checked));
  return allFindings(checked).length === 0 ? 0 : 1;
}
