import type { FindingReport } from '../../features/findings';
import { Service } from '../../service';
import { filesBelow, readInputs } from './input';

export const checkFormats = ['pretty', 'json'] as const;

/** Prints what is wrong in the notebooks among the files; answers 1 where something is. */
export async function check(paths: readonly string[], format: (typeof checkFormats)[number]): Promise<number> {
  const service = new Service();
  const found: FindingReport[] = [];
  for await (const { file, text } of readInputs(await filesBelow(paths))) {
    service.open(file, 1, text);
    const findings = service.findings(file);
    service.close(file);
    if (format === 'pretty') for (const finding of findings) console.log(prettyLine(finding));
    found.push(...findings);
  }
  if (format === 'json') console.log(JSON.stringify(found, undefined, 2));
  else console.log(summary(found.length));
  return found.length === 0 ? 0 : 1;
}

/** "notes.md:12:5: warning: “Docker Intro” has no time yet. [missing-time]" */
function prettyLine({ file, line, column, level, message, rule }: FindingReport): string {
  return `${file}:${line}:${column}: ${level}: ${message} [${rule}]`;
}

function summary(count: number): string {
  if (count === 0) return 'Nothing to report.';
  return count === 1 ? '1 finding.' : `${count} findings.`;
}
