import type { OutlineReport } from '../../../course/reports/outlineReport';
import { csv } from '../../../text/csv';

const columns = [
  'file',
  'line',
  'title',
  'url',
  'kind',
  'minutes',
  'spent',
  'estimate',
  'area',
  'level',
  'group',
  'hasNotes',
];

/** Formats the modules of notes as CSV, with the titles of their areas. */
export function outlineCsv(reports: readonly OutlineReport[]): string {
  const rows = reports.flatMap(({ file, areas, modules }) => {
    const titles = new Map(areas.map(({ line, title }) => [line, title]));
    return modules.map((module) => {
      const row: Record<string, unknown> = { ...module, file, area: titles.get(module.area ?? 0) };
      return columns.map((column) => row[column]);
    });
  });
  return csv([columns, ...rows]);
}
