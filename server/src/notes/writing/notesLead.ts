import { maxOf } from '../../text/extremes';
import { columnAfter, lineAt, lineSpan } from '../../text/lines';
import { mostFrequent } from '../../text/mostFrequent';
import { slice } from '../../text/span';
import type { Form } from '../model/form';
import type { Module, Notes } from '../model/notes';
import { lineEnding } from './writing';

/** Maximum number of modules to examine: enough to learn how notes start. */
const MAX_EXAMINED = 100;

/**
 * Returns the text between a module's title, or its time below, and the first word of its notes, as in most modules: "\n    - ".
 * `number` is that of the module, for notes that are indented to the words of the title.
 */
export function notesLead(notes: Notes, number = 1): string {
  const { text, form, modules } = notes;
  const eol = lineEnding(text);
  const noted = modules.filter((module) => module.hasNotes && !module.isRow && !module.file).slice(-MAX_EXAMINED);
  const learned = mostFrequent(
    noted.flatMap((module) => leadOf(notes, module) ?? []),
    ({ blank, prefix }) => `${blank} ${prefix}`,
  );
  const isList = /^\s*(?:[-*+]|\d+[.)])/.test(form.marker);
  const { blank, prefix } =
    learned ?? (isList ? { blank: 0, prefix: `${' '.repeat(form.marker.length)}- ` } : { blank: 1, prefix: '' });
  const hangs = form.ordered && INDENT.exec(prefix)?.[0].length === form.marker.length;
  const further = hangs ? ' '.repeat(String(number).length - 1) : '';
  const start = further + prefix;
  const gap = blank === 0 && isUnderline(form, start) ? 1 : blank;
  return eol.repeat(gap + 1) + start;
}

const INDENT = /^ */;

const DASH = /^([ \t]*)-[ \t]*$/; // "    - "
const LIST_MARKER = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;

/**
 * Returns whether an empty list item directly below a module's title, or its time, would make the text above it a heading, as
 * "Ports" above "-" (CommonMark, setext headings).
 */
function isUnderline({ marker, time }: Form, start: string): boolean {
  const indentation = DASH.exec(start)?.[1];
  if (indentation === undefined || (HEADING.test(marker) && time.place !== 'below')) return false;
  const [item = ''] = LIST_MARKER.exec(marker) ?? [];
  const column = columnAfter(indentation) - columnAfter(item);
  return column >= 0 && column < 4;
}

interface Lead {
  readonly blank: number;
  readonly prefix: string;
}

const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(?=[^\s#`~!|<-])/; // "    - "
const MAX_BLANK = 3;

function leadOf({ text, lines }: Notes, { span, body, spent, estimate }: Module): Lead | undefined {
  const below = [spent, estimate].flatMap((time) =>
    time && time.span.end > span.end && time.span.end < body.end ? time.span.end : [],
  );
  const last = lineAt(lines, Math.max(span.end, maxOf(below)));
  for (let blank = 0; blank <= MAX_BLANK; blank++) {
    const line = last + 1 + blank;
    if (line >= lines.starts.length) return undefined;
    const own = lineSpan(lines, text, line);
    if (own.start >= body.end) return undefined;
    const words = slice(text, own);
    if (words.trim() === '') continue;
    const prefix = PREFIX.exec(words)?.[0];
    return prefix === undefined ? undefined : { blank, prefix: prefix.replace(/\d+/, '1') };
  }
  return undefined;
}

/** Returns whether there are no notes between a line and the next title, so that new notes can start there. */
export function isFreeBelow(notes: Notes, at: number): boolean {
  const { text, lines, areas, levels, groups, modules } = notes;
  let line = lineAt(lines, at) + 1;
  while (line < lines.starts.length && slice(text, lineSpan(lines, text, line)).trim() === '') line++;
  if (line >= lines.starts.length) return true;
  const { start } = lineSpan(lines, text, line);
  return [areas, levels, groups, modules].some((entries) =>
    entries.some(({ span }) => lineAt(lines, span.start) === line || span.start === start),
  );
}
