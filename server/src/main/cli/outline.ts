import { readNotebook } from '../../notebook/read';
import { type OutlineReport, outlineReport } from '../../study/outlineReport';
import { readInputs } from './input';
import { outlineCsv } from './outlineCsv';
import { outlineTree } from './outlineTree';

export const outlineFormats = ['tree', 'json', 'csv'] as const;

/** Prints what the files' notes say. */
export async function outline(files: readonly string[], format: (typeof outlineFormats)[number]): Promise<number> {
  const reports: OutlineReport[] = [];
  for await (const { file, text } of readInputs(files)) {
    const notebook = readNotebook(text);
    if (format === 'tree') process.stdout.write(outlineTree(notebook, file));
    else reports.push(outlineReport(notebook, file));
  }
  if (format === 'json') console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2));
  if (format === 'csv') process.stdout.write(outlineCsv(reports));
  return 0;
}
