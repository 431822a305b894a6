import { t } from '@vscode/l10n';
import type { FindingReport } from '../../../editor/findings/findings';
import { joinSentences, plural } from '../../../text/language';
import { readLines } from '../../../text/lines';
import type { Paint } from '../output/colors';
import { filesText } from '../output/counts';
import { visible } from '../output/terminal';
import { allFindings, type Checked, type CheckedFile } from './checked';
import { sourceFrame } from './sourceFrame';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' } as const satisfies Record<
  FindingReport['level'],
  string
>;

/** Formats findings as text, each with its line of the notes, and a summary. */
export function prettyReport(checked: Checked, paint: Paint): string {
  return checked.files.map((file) => prettyFile(file, paint)).join('') + summary(checked);
}

function prettyFile({ text, findings }: CheckedFile, paint: Paint): string {
  const lines = readLines(text);
  return findings
    .map((finding) => {
      const frame = sourceFrame(text, lines, finding);
      return `${headline(finding, paint)}
${paint('dim', frame.lineGutter)}${frame.line}
${paint('dim', frame.caretGutter)}${paint(colours[finding.level], frame.carets)}

`;
    })
    .join('');
}

/** Returns the first line of a finding: "notes.md:12:5: warning: “Docker Intro” has no time. [missing-time]". */
function headline({ file, line, column, level, message, rule }: FindingReport, paint: Paint): string {
  const place = paint('bold', visible(`${file}:${line}:${column}:`));
  return `${place} ${paint(colours[level], `${level}:`)} ${visible(message)} ${paint('dim', `[${rule}]`)}`;
}

/** Returns the summary: "3 problems in 2 of 50 files. `study-notes fix` fixes 1 of them. 4 files are not study notes." */
function summary(checked: Checked): string {
  const { files } = checked;
  const findings = allFindings(checked);
  if (files.length === 0) return checked.complete ? `${t('No Markdown files found.')}\n` : '';
  const others = files.filter(({ isNotes }) => !isNotes).length;
  const ignored =
    others > 0 &&
    plural(others, t('{0} file is not study notes.', others), t('{0} files are not study notes.', others));
  if (findings.length === 0) return `${joinSentences([t('No problems in {0}.', filesText(files.length)), ignored])}\n`;
  const wrong = files.filter((file) => file.findings.length > 0).length;
  const fixable = findings.filter((finding) => finding.fixable).length;
  const found = plural(
    files.length,
    t('{0} of {1} file', wrong, files.length),
    t('{0} of {1} files', wrong, files.length),
  );
  const problems = plural(
    findings.length,
    t('{0} problem in {1}.', findings.length, found),
    t('{0} problems in {1}.', findings.length, found),
  );
  const fixes = fixable > 0 && t('`study-notes fix` fixes {0} of them.', fixable);
  return `${joinSentences([problems, fixes, ignored])}\n`;
}
