import { opensPart, type TableCell } from '../../markdown/lines/tableCells';
import { type Span, slice } from '../../text/span';
import { type AreaTitle, areaTitleOf } from '../words/areaTitles';
import { type ModuleCells, moduleCells } from './moduleCells';

/** The cell of a row that names the area of this row and those after it. */
interface AreaCell {
  readonly title: string;
  readonly titleSpan: Span;
  readonly area: AreaTitle;
  /** Whether the other cells of the row are empty. */
  readonly isAlone: boolean;
}

const BREAK = /<br *\/?>/i; // "HTML<br>(18 h)"
const MARKUP = /[*_`]+/g;
const EMPHASIZED = /^[*_].*[*_]$/;
const MAX_LENGTH = 60;

/**
 * Returns the area that a row of a table with modules opens, `undefined` if there is none: "| Week 1 | Lecture 1 | 30 min |",
 * or "| **Week 1** | | |".
 */
export function areaCell(cells: readonly TableCell[], text: string): AreaCell | undefined {
  const named = moduleCells(cells);
  if (!named || named.logged) return undefined;
  const filled = cells.filter(({ span }) => span.end > span.start);
  const [first] = filled;
  const isOnly = filled.length === 1 && cells.length > 2 && first === cells[0] && mayOpenArea(first, named, text);
  const isAlone = isOnly || opensPart(cells.map(({ span }) => slice(text, span)));
  const cell = isAlone ? first : named.area;
  if (!cell || !(isAlone || cell.opensGroup)) return undefined;
  const words = slice(text, cell.span).split(BREAK, 1)[0] ?? '';
  const title = words.replace(MARKUP, '').trim();
  if (title === '' || title.length > MAX_LENGTH) return undefined;
  const start = cell.span.start + words.indexOf(title.charAt(0));
  return {
    title,
    titleSpan: { start, end: cell.span.start + words.trimEnd().length },
    area: areaNamed(title),
    isAlone,
  };
}

/** Returns whether a cell may name an area. A row with a module that was not started has empty cells, too. */
function mayOpenArea(cell: TableCell | undefined, { title }: ModuleCells, text: string): boolean {
  const words = cell ? slice(text, cell.span) : '';
  return cell !== title || EMPHASIZED.test(words) || areaTitleOf(words) !== undefined;
}

function areaNamed(title: string): AreaTitle {
  const said = areaTitleOf(title);
  return { title, number: undefined, word: '', skipped: 0, isLesson: false, isKnown: false, ...said, isCertain: true };
}
