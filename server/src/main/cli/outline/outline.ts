import { t } from '@vscode/l10n';
import type { OutlineReport } from '../../../course/reports/outlineReport';
import type { Service } from '../../../service';
import type { ReportFailure } from '../failure';
import { readInputs } from '../input/input';
import { print, printData, printJson } from '../output/output';
import { visible } from '../output/terminal';
import { askAbout, openWorkspace } from '../workspace';
import { outlineCsv } from './outlineCsv';
import { outlineTree } from './outlineTree';

/** Formats of `study-notes outline`. */
export const outlineFormats = ['tree', 'json', 'csv'] as const;

/** Prints the outline of the files. */
export async function outline(
  files: readonly string[],
  format: (typeof outlineFormats)[number],
  reportFailure: ReportFailure,
): Promise<number> {
  const service = await openWorkspace({ rules: [], syllabi: [] }, reportFailure);
  const reports: OutlineReport[] = [];
  for await (const input of readInputs(files, reportFailure)) {
    const { file } = input;
    const said = await askAbout(service, input, (uri) => ({
      report: service.reports.outline(uri),
      tree: tree(service, uri),
    }));
    if (format === 'tree') print(said.tree || `${t('{0}: not study notes', visible(file))}\n`);
    if (said.report) reports.push({ ...said.report, file });
  }
  if (reports.length === 0) return 0;
  if (format === 'json') printJson(files.length === 1 ? reports[0] : reports);
  if (format === 'csv') printData(outlineCsv(reports));
  return 0;
}

function tree(service: Service, uri: string): string {
  const found = service.notesFiles.openTree(uri);
  return found ? outlineTree(found) : '';
}
