import type { FindingReport } from '../../../editor/findings/findings';
import { type RuleLevel, ruleLevels } from '../../../findings/ruleDescription';
import type { Service } from '../../../service';
import type { ReportFailure } from '../failure';
import { askAbout, readNotes } from '../workspace';

/** A file with its findings; none for a file that is not notes. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly isNotes: boolean;
  readonly findings: readonly FindingReport[];
}

export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Whether all files could be read. */
  readonly complete: boolean;
}

/** Checks files and the notes in folders. Findings below the severity `lowest` are omitted. */
export async function checkFiles(
  service: Service,
  paths: readonly string[],
  minimumLevel: RuleLevel,
  reportFailure: ReportFailure,
): Promise<Checked> {
  const files: CheckedFile[] = [];
  let complete = true;
  const reportAndCount: ReportFailure = (failure) => {
    complete = false;
    reportFailure(failure);
  };
  const isSevereEnough = ({ level }: FindingReport) => ruleLevels.indexOf(level) <= ruleLevels.indexOf(minimumLevel);
  for (const input of await readNotes(service, paths, reportAndCount)) {
    const { file, text } = input;
    const found = await askAbout(service, input, (uri) => service.reports.findings(uri));
    const findings = (found ?? []).filter(isSevereEnough).map((finding) => ({ ...finding, file }));
    files.push({ file, text, isNotes: found !== undefined, findings });
  }
  return { files, complete };
}

/** Returns all findings, by file. */
export function allFindings({ files }: Checked): readonly FindingReport[] {
  return files.flatMap(({ findings }) => findings);
}
