import type { Service } from '../../service';
import type { OutlineReport } from '../../study/outlineReport';
import type { Tell } from './failure';
import { readInputs } from './input';
import { outlineCsv } from './outlineCsv';
import { outlineTree } from './outlineTree';
import { openWorkspace, uriOf } from './workspace';

export const outlineFormats = ['tree', 'json', 'csv'] as const;

/** Prints what the files' notes say. */
export async function outline(
  files: readonly string[],
  format: (typeof outlineFormats)[number],
  tell: Tell,
): Promise<number> {
  const service = await openWorkspace({ rules: [], syllabi: [] }, tell);
  const reports: OutlineReport[] = [];
  for await (const { file, text } of readInputs(files, tell)) {
    const uri = uriOf(file);
    service.open(uri, 1, text);
    const report = service.outline(uri);
    if (report) reports.push({ ...report, file });
    if (format === 'tree') process.stdout.write(trees(service) || `${file}: no study notebook\n`);
    service.close(uri);
  }
  if (reports.length === 0) return 0;
  if (format === 'json') console.log(JSON.stringify(files.length === 1 ? reports[0] : reports, undefined, 2));
  if (format === 'csv') process.stdout.write(outlineCsv(reports));
  return 0;
}

function trees(service: Service): string {
  return service.notebooks.tree().map(outlineTree).join('');
}
