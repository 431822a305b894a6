import { greatest, least } from '../../text/extremes';
import { element, joined, type Markup } from './markup';
import { shortened, textWidth } from './textWidth';

/** Rows below one another, each with a strip for every thing that is compared: planned above spent. */
export interface StripChart {
  /** Said to those who do not see the chart. */
  readonly title: string;
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  readonly label: string;
  /** A line of the notes, counted from 0, to which a click on the row leads. */
  readonly line?: number | undefined;
  readonly strips: readonly Strip[];
}

/** One bar: what is sure is drawn full or, of what is planned, in outline; what may come on top is dashed. */
export interface Strip {
  readonly series: 'planned' | 'spent' | 'done';
  /** Both in any unit that all strips share. */
  readonly sure: number;
  readonly perhaps: number;
  /** What stands behind the bar: "planned: 5 to 6 h". */
  readonly text: string;
}

/** A chart, to be put into an SVG of its size. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly content: Markup;
}

// In units of the drawing, which is scaled to the width that there is: narrow, where it stands beside the notes.
const width = 420;
const fontSize = 12;
const beforeText = 8;
const labelHeight = 20;
const stripHeight = 18;
const barHeight = 11;
const rowGap = 8;
const widestLabelBeside = 200;

export function stripChart({ title, rows }: StripChart): Drawing {
  const left = roomBeside(rows);
  const scale = least(rows.flatMap(({ strips }) => strips.map((strip) => largestScale(strip, left))));
  let height = 0;
  const drawn = rows.map((row) => {
    const top = height;
    height += rowHeight(row, left);
    return drawRow(row, { left, scale, top });
  });
  return { title, width, height, content: joined(drawn) };
}

/** How far from the left the strips begin. Where each row is one strip, short labels stand in front of them, else above. */
function roomBeside(rows: readonly StripRow[]): number {
  const room = greatest(rows.map(({ label }) => textWidth(label, fontSize))) + beforeText;
  return room <= widestLabelBeside && rows.every(({ strips }) => strips.length === 1) ? room : 0;
}

function rowHeight({ strips }: StripRow, left: number): number {
  return left > 0 ? labelHeight : labelHeight + strips.length * stripHeight + rowGap;
}

/** The drawing for a page, which gives its classes their colours. */
export function svg({ title, width, height, content }: Drawing): Markup {
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, content);
}

/** Units of the drawing for one of the strip's, so that its text fits behind it. The outline of a bar needs a unit in front of it. */
function largestScale({ sure, perhaps, text }: Strip, left: number): number {
  return (width - left - 1 - beforeText - textWidth(text, fontSize)) / Math.max(1, sure + perhaps);
}

/** Where a row stands in the drawing, and how long a unit of its strips is in the drawing's. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

function drawRow({ label, line, strips }: StripRow, place: Place): Markup {
  const { left, top } = place;
  const middleOf = (n: number) => top + (left > 0 ? labelHeight / 2 : labelHeight + (n + 0.5) * stripHeight);
  return element(
    'g',
    { class: line === undefined ? undefined : 'leads', 'data-line': line },
    element('title', {}, [label, ...strips.map(({ text }) => text)].join('\n')),
    text(0, top + labelHeight / 2, 'label', shortened(label, fontSize, width)),
    strips.map((strip, n) => drawStrip(strip, place, middleOf(n))),
  );
}

function drawStrip({ series, sure, perhaps, text: said }: Strip, { left, scale }: Place, middle: number): Markup {
  const bar = (kind: 'sure' | 'perhaps', from: number, length: number) =>
    length > 0
      ? element('rect', {
          class: `${series} ${kind}`,
          x: round(left + 1 + from * scale),
          y: middle - barHeight / 2,
          width: round(length * scale),
          height: barHeight,
        })
      : '';
  const end = left + 1 + (sure + perhaps) * scale;
  return joined([
    bar('sure', 0, sure),
    bar('perhaps', sure, perhaps),
    text(round(end + (sure + perhaps > 0 ? beforeText : -1)), middle, 'value', said),
  ]);
}

/** A third of a letter's height below the middle is the line that letters stand on. */
function text(x: number, middle: number, kind: 'label' | 'value', content: string): Markup {
  return element('text', { class: kind, x, y: middle + 4, 'font-size': fontSize }, content);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
