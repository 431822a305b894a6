import { greatest } from '../../text/extremes';
import { element, type Markup } from './markup';
import type { Drawing } from './stripChart';

const margin = 24;
const titleHeight = 36;

/** Black on white, and without CSS variables, which graphics programs do not support. */
const style = `
text { font-family: system-ui, sans-serif; fill: #1f2328; }
.label { font-weight: 600; }
.planned { fill: none; stroke: #59636e; }
.spent { fill: #0969da; stroke: #0969da; }
.done { fill: #1a7f37; stroke: #1a7f37; }
.possible { fill: none; stroke-dasharray: 3 2; }
`;

/** Returns an SVG file of all drawings, one below the other, each with its title. */
export function svgFile(title: string, drawings: readonly Drawing[]): string {
  const width = Math.max(0, greatest(drawings.map((drawing) => drawing.width))) + 2 * margin;
  let height = margin;
  const parts = drawings.map((drawing) => {
    const top = height;
    height += titleHeight + drawing.height + margin;
    return placed(drawing, top);
  });
  const root = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    element('title', {}, title),
    element('style', {}, { markup: style }),
    element('rect', { width, height, fill: '#ffffff' }),
    ...parts,
  );
  return `${root.markup}\n`;
}

function placed({ title, content }: Drawing, top: number): Markup {
  return element(
    'g',
    { transform: `translate(${margin} ${top})` },
    element('text', { y: 18, 'font-size': 16, 'font-weight': 600 }, title),
    element('g', { transform: `translate(0 ${titleHeight})` }, content),
  );
}
