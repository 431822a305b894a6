import { markdownStart } from '../../markdown/source/frontMatter';
import { isTimeTableHeading } from '../layout/timeTable';
import type { ReadOptions } from '../reading/read';
import { frontMatterWord } from '../writing/frontMatterWord';
import { isNotesByHeadings } from './isNotesByHeadings';
import { notesPrefilter } from './notesPrefilter';
import { depthOf, type RawLine, rawLines } from './rawLines';
import { joined, type Letters, lettersOf, titleLetters } from './titleLetters';

/** The result of scanning a file without parsing it. */
export interface ScannedFile {
  /** For a file that is certainly notes: its headings, and the lines that `moduleTitleOf` recognizes as modules. */
  readonly lines: readonly RawLine[];
  /** The letters of all other possible titles of headings and modules. */
  readonly letters: Letters;
  /** Whether the file may link to Markdown files, whose headings are searched, too. */
  readonly mayLinkFiles: boolean;
}

/** Scans the lines of a file that may be notes; `undefined` for all other files. In steps of bounded work. */
export function* scanFile(text: string, options: ReadOptions): Generator<void, ScannedFile | undefined> {
  if (!(yield* notesPrefilter(text, options))) return undefined;
  const raw = yield* rawLines(text);
  const isSaid = frontMatterWord({ text, start: markdownStart(text) }) ?? options.isNotes ?? false;
  const isSure = isSaid || isNotesByHeadings(raw, options.levels);
  const headings = raw.filter((line) => depthOf(line) > 0);
  // In a time table, a line that looks like a module may be a row for one.
  const hasTable = headings.some((heading) => isTimeTableHeading(heading.text.replace(MARKS, '')));
  const lines = hasTable ? headings : raw.filter((line) => !line.text.startsWith('>'));
  const others = yield* titleLetters(text, new Set((isSure ? lines : headings).map((line) => line.text)));
  const mayLinkFiles = FILE_LINK.test(text);
  if (isSure) return { lines, letters: others, mayLinkFiles };
  return { lines: [], mayLinkFiles, letters: joined([lettersOf(headings.map((heading) => heading.text)), others]) };
}

const FILE_LINK = /\.(?:md|markdown)[)>#?\s]/i; // "lectures/1.md)"
const MARKS = /^#+[\s*_]*/; // "## **"
