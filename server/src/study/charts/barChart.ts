import { element, type Markup } from './markup';

/** Bars below one another, each in parts that add up. */
export interface BarChart {
  /** Said to those who do not see the chart. */
  readonly title: string;
  /** What the parts of a bar are, in their order. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** One for each series, in any unit that all bars share. */
  readonly parts: readonly number[];
  /** What stands behind the bar: "7 of 11". */
  readonly text: string;
}

// In units of the drawing, which is scaled to the width that there is.
const width = 720;
const labelWidth = 220;
const textWidth = 110;
const rowHeight = 24;
const barHeight = 14;
const longestLabel = 30;

/** The chart as SVG. A part of series 2 has the class "series-2", which a style sheet gives a colour. */
export function barChart({ title, series, bars }: BarChart): Markup {
  const longest = Math.max(1, ...bars.map(({ parts }) => sum(parts)));
  const scale = (width - labelWidth - textWidth) / longest;
  const rows = bars.map((bar, n) => row(bar, series, scale, n * rowHeight));
  const height = bars.length * rowHeight;
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title }, ...rows);
}

function row({ label, parts, text }: Bar, series: readonly string[], scale: number, top: number): Markup {
  const middle = top + rowHeight / 2;
  let at = labelWidth;
  const rects = parts.map((part, n) => {
    const left = at;
    at += part * scale;
    return element(
      'rect',
      {
        x: round(left),
        y: middle - barHeight / 2,
        width: round(part * scale),
        height: barHeight,
        class: `series-${n}`,
      },
      element('title', {}, `${label}, ${series[n] ?? ''}: ${text}`),
    );
  });
  return element(
    'g',
    {},
    element('text', { x: labelWidth - 8, y: middle, class: 'label' }, shortened(label)),
    ...rects,
    element('text', { x: round(at + 6), y: middle, class: 'value' }, text),
  );
}

/** The end of a path tells more than its beginning. */
function shortened(label: string): string {
  return label.length > longestLabel ? `…${label.slice(1 - longestLabel)}` : label;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
