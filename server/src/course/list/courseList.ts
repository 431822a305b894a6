import type { Notes } from '../../notes/model/notes';
import { readNotes } from '../../notes/reading/read';
import { type CsvSeparator, readCsv } from '../../text/csv';
import { htmlLines } from './htmlLines';
import type { ListLine } from './listLine';
import { listMarkdown } from './listMarkdown';
import { hasOnlyNames } from './tableItems';
import { piecesOf, textLines } from './textLines';

/** Pasted or dropped content: its text and, from a web page, its HTML. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Minimum number of modules in a list. */
const MIN_COUNT = 2;

const STRUCTURED = /<(?:a|li|tr|h[1-6])[\s>]/i;

/**
 * Returns the modules of a list on a course page, as notes: from an HTML table or list, links, or lines of text with times.
 * `undefined` for other content. `levels` are names of levels in addition to the built-in ones.
 */
export function readCourseList({ text, html = '' }: Pasted, levels: readonly string[] = []): Notes | undefined {
  const page = STRUCTURED.test(html) ? html : STRUCTURED.test(text) ? text : undefined;
  const found = page === undefined ? undefined : notesOf(htmlLines(page), levels);
  return found ?? (page === text ? undefined : notesOf(textLines(text), levels));
}

/** Returns the modules of a CSV file, as notes, by the names of its columns; `undefined` if it contains none. */
export function readCourseCsv(text: string, levels: readonly string[] = []): Notes | undefined {
  const rows = readCsv(text, separatorOf(text));
  const lines = rows.map((row, n): ListLine => {
    const cells = row.map(piecesOf);
    return { type: 'row', cells, isHead: n === 0 && hasOnlyNames({ cells }) };
  });
  return notesOf(lines, levels, 1);
}

/** Maximum number of lines of a list; more are no list of a course, and would block the editor while they are read. */
const MAX_LINES = 5000;

function notesOf(lines: readonly ListLine[], levels: readonly string[], fewest = MIN_COUNT): Notes | undefined {
  if (lines.length > MAX_LINES) return undefined;
  const markdown = listMarkdown(lines, fewest);
  if (markdown === '') return undefined;
  const notes = readNotes(markdown, { levels, isNotes: true });
  return notes.modules.length < fewest ? undefined : notes;
}

/** Returns the separator that occurs most in the first line. */
function separatorOf(text: string): CsvSeparator {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text : text.slice(0, end);
  return head.split(';').length > head.split(',').length ? ';' : ',';
}
