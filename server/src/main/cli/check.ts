import type { Notebook } from '../../notebook/notebook';
import { readNotebook } from '../../notebook/read';
import { type FindingReport, findingReport } from '../../rules/findingReport';
import { findingsOf } from '../../rules/findings';
import { builtInSyllabus } from '../../syllabus/builtIn';
import { filesBelow, readInputs } from './input';

export const checkFormats = ['pretty', 'json'] as const;

/** Prints what is wrong in the notebooks among the files; answers 1 where something is. */
export async function check(paths: readonly string[], format: (typeof checkFormats)[number]): Promise<number> {
  const found: FindingReport[] = [];
  for await (const { file, text } of readInputs(await filesBelow(paths))) {
    const reports = reportsOf(readNotebook(text), file);
    if (format === 'pretty') for (const report of reports) console.log(prettyLine(report));
    found.push(...reports);
  }
  if (format === 'json') console.log(JSON.stringify(found, undefined, 2));
  else
    console.log(
      found.length === 0 ? 'Nothing to report.' : `${found.length} ${found.length === 1 ? 'finding' : 'findings'}.`,
    );
  return found.length === 0 ? 0 : 1;
}

function reportsOf(notebook: Notebook, file: string): FindingReport[] {
  const findings = findingsOf(notebook, { syllabus: builtInSyllabus() }, {});
  return findings.map((finding) => findingReport(notebook, file, finding));
}

/** "notes.md:12:5: warning: “Docker Intro” has no time yet. [missing-time]" */
function prettyLine({ file, line, column, level, message, rule }: FindingReport): string {
  return `${file}:${line}:${column}: ${level}: ${message} [${rule}]`;
}
