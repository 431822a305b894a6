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

export function stripChart({ title, rows }: StripChart): Drawing {
  const scale = Math.min(...rows.flatMap(({ strips }) => strips.map(largestScale)));
  let height = 0;
  const drawn = rows.map((row) => {
    const top = height;
    height += labelHeight + row.strips.length * stripHeight + rowGap;
    return drawRow(row, scale, top);
  });
  return { title, width, height, content: joined(drawn) };
}

/** The drawing for a page, which gives its classes their colours. */
export function svg({ title, width, height, content }: Drawing): Markup {
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, content);
}

/** Units of the drawing for one of the strip's, so that its text fits behind it. The outline of a bar needs a unit in front of it. */
function largestScale({ sure, perhaps, text }: Strip): number {
  return (width - 1 - beforeText - textWidth(text, fontSize)) / Math.max(1, sure + perhaps);
}

function drawRow({ label, line, strips }: StripRow, scale: number, top: number): Markup {
  const middleOf = (n: number) => top + labelHeight + (n + 0.5) * stripHeight;
  return element(
    'g',
    { class: line === undefined ? undefined : 'leads', 'data-line': line },
    element('title', {}, [label, ...strips.map(({ text }) => text)].join('\n')),
    text(0, top + labelHeight / 2, 'label', shortened(label, fontSize, width)),
    ...strips.map((strip, n) => drawStrip(strip, scale, middleOf(n))),
  );
}

function drawStrip({ series, sure, perhaps, text: said }: Strip, scale: number, middle: number): Markup {
  const bar = (kind: 'sure' | 'perhaps', from: number, length: number) =>
    length > 0
      ? element('rect', {
          class: `${series} ${kind}`,
          x: round(1 + from * scale),
          y: middle - barHeight / 2,
          width: round(length * scale),
          height: barHeight,
        })
      : '';
  const end = 1 + (sure + perhaps) * scale;
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
