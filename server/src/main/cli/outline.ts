import { Service } from '../../service';
import type { OutlineReport } from '../../study/outlineReport';
import { readInputs } from './input';
import { outlineCsv } from './outlineCsv';
import { outlineTree } from './outlineTree';

export const outlineFormats = ['tree', 'json', 'csv'] as const;

/** Prints what the files' notes say. */
export async function outline(files: readonly string[], format: (typeof outlineFormats)[number]): Promise<number> {
  const service = new Service();
  const reports: OutlineReport[] = [];
  for await (const { file, text } of readInputs(files)) {
    service.open(file, 1, text);
    const report = service.outline(file);
    if (report) reports.push(report);
    if (format === 'tree') process.stdout.write(trees(service) || `${file}: no study notebook\n`);
    service.close(file);
  }
  if (format === 'json') console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2));
  if (format === 'csv') process.stdout.write(outlineCsv(reports));
  return 0;
}

function trees(service: Service): string {
  return service.notebooks.tree().map(outlineTree).join('');
}
