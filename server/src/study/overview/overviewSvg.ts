import { svgFile } from '../charts/svgFile';
import type { Overview } from './overview';
import { overviewCharts } from './overviewCharts';

/** All charts of an overview as one file. */
export function overviewSvg(overview: Overview): string {
  const charts = Object.values(overviewCharts(overview)).filter((drawing) => drawing !== undefined);
  return svgFile(overview.title, charts);
}
