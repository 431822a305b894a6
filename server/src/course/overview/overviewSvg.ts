import { stripChart } from '../charts/stripChart';
import { svgFile } from '../charts/svgFile';
import type { Overview } from './overview';
import { overviewCharts } from './overviewCharts';

/** Returns all charts of an overview as one SVG file. */
export function overviewSvg(overview: Overview): string {
  const charts = Object.values(overviewCharts(overview)).filter((chart) => chart !== undefined);
  return svgFile(overview.title, charts.map(stripChart));
}
