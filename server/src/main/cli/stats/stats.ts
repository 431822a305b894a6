import type { StatsReport } from '../../../course/reports/statsReport';
import { uriKey } from '../../../service/paths/uriKey';
import { failureOf, type ReportFailure } from '../failure';
import { paintFor } from '../output/colors';
import { printData, printJson, printPainted } from '../output/output';
import { progressBar } from '../output/progressBar';
import { type Choices, isSyllabus, openWorkspace, readNotes } from '../workspace';
import { statsCsv } from './statsCsv';
import { statsHtml } from './statsHtml';
import { partsAmong, statsOf } from './statsOf';
import { statsTable } from './statsTable';
import { MIN_FOR_WORKERS, statsByWorkers } from './statsWorkers';

/** Formats of `study-notes stats`. */
export const statsFormats = ['table', 'json', 'csv', 'html'] as const;

/** The options of `study-notes stats`. */
export interface StatsChoices extends Choices {
  readonly format: (typeof statsFormats)[number];
}

const printers: Readonly<Record<StatsChoices['format'], (reports: readonly StatsReport[]) => void>> = {
  table: (reports) => printPainted(statsTable(reports, paintFor(process.stdout, process.env))),
  json: printJson,
  csv: (reports) => printData(statsCsv(reports)),
  html: (reports) => printData(statsHtml(reports)),
};

/** Prints a row of statistics for each of the notes among the files. Syllabi and other files are left out. */
export async function stats(
  paths: readonly string[],
  { format, ...choices }: StatsChoices,
  reportFailure: ReportFailure,
): Promise<number> {
  const service = await openWorkspace(choices, reportFailure);
  const read = await readNotes(service, paths, reportFailure);
  const syllabi = read.filter((input) => isSyllabus(service, input));
  const inputs = read.filter((input) => !syllabi.includes(input));
  const bar = progressBar(process.stderr, inputs.length);
  const found =
    inputs.length < MIN_FOR_WORKERS
      ? await statsOf(service, inputs, () => bar.step(1))
      : await statsByWorkers(inputs, { choices, syllabi }, bar.step);
  bar.end();
  const parts = partsAmong(found);
  const reports = inputs.flatMap(({ file }, n) => {
    const notes = found[n];
    if (typeof notes !== 'string') return notes && !parts.has(uriKey(notes.uri)) ? { ...notes.report, file } : [];
    // A file that cannot be read is reported; the other files are still counted.
    reportFailure(failureOf(file, notes));
    return [];
  });
  printers[format](reports);
  return 0;
}
