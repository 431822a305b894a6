import { maxOf } from '../../text/extremes';
import { element, joined, type Markup } from './markup';
import type { Strip, StripChart, StripRow } from './stripChart';

// Width and height of the longest bar. The page stretches it to the available width.
const BAR_LENGTH = 1000;
const BAR_HEIGHT = 11;

/**
 * Returns a chart for a page. Texts are HTML, which wraps and keeps its size in a narrow column; only the bars are SVG and take
 * the remaining width.
 */
export function pageChart({ rows }: StripChart): Markup {
  const longest = Math.max(
    1,
    maxOf(rows.flatMap(({ strips }) => strips.map(({ certain, possible }) => certain + possible))),
  );
  return element(
    'ul',
    { class: 'chart' },
    rows.map((row) => chartRow(row, BAR_LENGTH / longest)),
  );
}

function chartRow({ label, line, strips }: StripRow, scale: number): Markup {
  const title =
    line === undefined
      ? element('span', { class: 'label' }, label)
      : element('button', { type: 'button', class: 'leads label' }, label);
  return element(
    'li',
    { 'data-line': line },
    title,
    strips.map((strip) => chartStrip(strip, scale)),
  );
}

function chartStrip({ series, certain, possible, text }: Strip, scale: number): Markup {
  const bar = (kind: 'certain' | 'possible', from: number, length: number) =>
    length > 0
      ? element('rect', {
          class: `${series} ${kind}`,
          x: Math.round(from * scale),
          width: Math.round(length * scale),
          height: BAR_HEIGHT,
        })
      : '';
  const drawing = element(
    'svg',
    { viewBox: `0 0 ${BAR_LENGTH} ${BAR_HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    joined([bar('certain', 0, certain), bar('possible', certain, possible)]),
  );
  return element('div', { class: 'strip' }, drawing, element('span', { class: 'value' }, text));
}
