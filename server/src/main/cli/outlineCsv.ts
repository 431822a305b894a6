import type { OutlineReport } from '../../study/outlineReport';

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

/** The modules of notebooks as a table, as RFC 4180 has it; areas by their titles. */
export function outlineCsv(reports: readonly OutlineReport[]): string {
  const rows = reports.flatMap(({ file, areas, modules }) => {
    const titles = new Map(areas.map(({ line, title }) => [line, title]));
    return modules.map((module) => {
      const row: Record<string, unknown> = { ...module, file, area: titles.get(module.area ?? 0) };
      return columns.map((column) => row[column]);
    });
  });
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

// A field that holds one of these is quoted.
const special = /[",\r\n]/;

function field(value: unknown): string {
  const text = String(value ?? '');
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
