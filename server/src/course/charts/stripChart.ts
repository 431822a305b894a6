import { maxOf, minOf } from '../../text/extremes';
import { element, joined, type Markup } from './markup';
import { shortened, textWidth } from './textWidth';

/** A chart of rows, each with a strip for each compared value: planned above spent. */
export interface StripChart {
  /** The alternative text for screen readers. */
  readonly title: string;
  readonly rows: readonly StripRow[];
}

/** A row of a strip chart. */
export interface StripRow {
  readonly label: string;
  /** The 0-based line of the notes that a click on the row opens. */
  readonly line?: number | undefined;
  readonly strips: readonly Strip[];
}

/** One bar. Its certain part is filled or, for planned time, outlined; its possible part is dashed. */
export interface Strip {
  readonly series: 'planned' | 'spent' | 'done';
  /** Length of the certain part, in any unit that all strips share. */
  readonly certain: number;
  readonly possible: number;
  /** The text after the bar: "planned: 5 to 6 h". */
  readonly text: string;
}

/** The content of an SVG element, with its size. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly content: Markup;
}

// Sizes in units of the drawing, which is scaled to the available width. It is narrow, since the view is often beside the
// notes.
const WIDTH = 420;
const FONT_SIZE = 12;
const BEFORE_TEXT = 8;
const LABEL_HEIGHT = 20;
const STRIP_HEIGHT = 18;
const BAR_HEIGHT = 11;
const ROW_GAP = 8;
const MAX_LABEL_WIDTH = 200;

/** Draws a chart, with all strips at the same scale. */
export function stripChart({ title, rows }: StripChart): Drawing {
  const left = roomBeside(rows);
  const scale = minOf(rows.flatMap(({ strips }) => strips.map((strip) => largestScale(strip, left))));
  let height = 0;
  const drawn = rows.map((row) => {
    const top = height;
    height += rowHeight(row, left);
    return drawRow(row, { left, scale, top });
  });
  return { title, width: WIDTH, height, content: joined(drawn) };
}

/** Returns the left edge of the strips. If each row is one strip, short labels are before them, else above. */
function roomBeside(rows: readonly StripRow[]): number {
  const room = maxOf(rows.map(({ label }) => textWidth(label, FONT_SIZE))) + BEFORE_TEXT;
  return room <= MAX_LABEL_WIDTH && rows.every(({ strips }) => strips.length === 1) ? room : 0;
}

function rowHeight({ strips }: StripRow, left: number): number {
  return left > 0 ? LABEL_HEIGHT : LABEL_HEIGHT + strips.length * STRIP_HEIGHT + ROW_GAP;
}

/** Returns a drawing as SVG for a page whose style sheet sets the colors of its classes. */
export function svg({ title, width, height, content }: Drawing): Markup {
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, content);
}

/**
 * Returns the units of the drawing for one unit of the strip, so that its text fits after it. The outline of a bar needs one unit
 * before it.
 */
function largestScale({ certain, possible, text }: Strip, left: number): number {
  return (WIDTH - left - 1 - BEFORE_TEXT - textWidth(text, FONT_SIZE)) / Math.max(1, certain + possible);
}

/** The place of a row in the drawing, and the length of a unit of its strips in units of the drawing. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function drawRow({ label, line, strips }: StripRow, place: Place): Markup {
  const { left, top } = place;
  const middleOf = (n: number) => top + (left > 0 ? LABEL_HEIGHT / 2 : LABEL_HEIGHT + (n + 0.5) * STRIP_HEIGHT);
  return element(
    'g',
    { class: line === undefined ? undefined : 'leads', 'data-line': line },
    element('title', {}, [label, ...strips.map(({ text }) => text)].join('\n')),
    text(0, top + LABEL_HEIGHT / 2, 'label', shortened(label, FONT_SIZE, WIDTH)),
    strips.map((strip, n) => drawStrip(strip, place, middleOf(n))),
  );
}

function drawStrip({ series, certain, possible, text: said }: Strip, { left, scale }: Place, middle: number): Markup {
  const bar = (kind: 'certain' | 'possible', from: number, length: number) =>
    length > 0
      ? element('rect', {
          class: `${series} ${kind}`,
          x: round(left + 1 + from * scale),
          y: middle - BAR_HEIGHT / 2,
          width: round(length * scale),
          height: BAR_HEIGHT,
        })
      : '';
  const end = left + 1 + (certain + possible) * scale;
  return joined([
    bar('certain', 0, certain),
    bar('possible', certain, possible),
    text(round(end + (certain + possible > 0 ? BEFORE_TEXT : -1)), middle, 'value', said),
  ]);
}

/** Returns a text whose letters are around `middle`: the baseline is a third of the letter height below it. */
function text(x: number, middle: number, kind: 'label' | 'value', content: string): Markup {
  return element('text', { class: kind, x, y: middle + 4, 'font-size': FONT_SIZE }, content);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
