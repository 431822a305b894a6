import stringWidth from 'string-width';
import type { FindingReport } from '../../../editor/findings/findings';
import { type Lines, lineSpan } from '../../../text/lines';
import { visible } from '../output/terminal';

/** The source line of a finding, with carets below its span, each with line numbers before it. */
export interface SourceFrame {
  readonly lineGutter: string;
  readonly line: string;
  readonly caretGutter: string;
  readonly carets: string;
}

// Maximum number of characters of a source line that are shown, so that long paragraphs do not wrap in a terminal.
const MAX_CHARACTERS = 100;
const CONTEXT_IN_FRONT = 30;

/** Returns the first line of a finding in `text`; a long line is truncated around the finding. */
export function sourceFrame(text: string, lines: Lines, finding: FindingReport): SourceFrame {
  const { start, end } = lineSpan(lines, text, finding.line - 1);
  const whole = text.slice(start, end).trimEnd();
  const first = finding.column - 1;
  const last = finding.endLine === finding.line ? finding.endColumn - 1 : whole.length;
  const from = Math.max(0, Math.min(first - CONTEXT_IN_FRONT, whole.length - MAX_CHARACTERS));
  const to = Math.min(whole.length, from + MAX_CHARACTERS);
  const head = from > 0 ? '…' : '';
  const tail = to < whole.length ? '…' : '';
  const before = head + visible(whole.slice(from, first));
  const number = String(finding.line);
  return {
    lineGutter: `${number.padStart(5)} | `,
    line: head + visible(whole.slice(from, to)) + tail,
    caretGutter: `${' '.repeat(Math.max(5, number.length))} | `,
    carets:
      ' '.repeat(stringWidth(before)) +
      '^'.repeat(Math.max(1, stringWidth(visible(whole.slice(first, Math.min(last, to)))))),
  };
}
