import { maxOf } from '../../text/extremes';
import { element, type Markup } from './markup';
import type { Drawing } from './stripChart';

const MARGIN = 24;
const TITLE_HEIGHT = 36;

/** The style: black on white, without CSS variables, which graphics programs do not support. */
const STYLE = `
text { font-family: system-ui, sans-serif; fill: #1f2328; }
.label { font-weight: 600; }
.planned { fill: none; stroke: #59636e; }
.spent { fill: #0969da; stroke: #0969da; }
.done { fill: #1a7f37; stroke: #1a7f37; }
.possible { fill: none; stroke-dasharray: 3 2; }
`;

/** Returns an SVG file of all drawings, one below the other, each with its title. */
export function svgFile(title: string, drawings: readonly Drawing[]): string {
  const width = Math.max(0, maxOf(drawings.map((drawing) => drawing.width))) + 2 * MARGIN;
  let height = MARGIN;
  const parts = drawings.map((drawing) => {
    const top = height;
    height += TITLE_HEIGHT + drawing.height + MARGIN;
    return placed(drawing, top);
  });
  const root = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    element('title', {}, title),
    element('style', {}, { markup: STYLE }),
    element('rect', { width, height, fill: '#ffffff' }),
    ...parts,
  );
  return `${root.markup}\n`;
}

function placed({ title, content }: Drawing, top: number): Markup {
  return element(
    'g',
    { transform: `translate(${MARGIN} ${top})` },
    element('text', { y: 18, 'font-size': 16, 'font-weight': 600 }, title),
    element('g', { transform: `translate(0 ${TITLE_HEIGHT})` }, content),
  );
}
