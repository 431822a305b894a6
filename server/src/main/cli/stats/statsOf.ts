import type { StatsReport } from '../../../course/reports/statsReport';
import type { Service } from '../../../service';
import { courseParts } from '../../../service/courseParts';
import { uriKey } from '../../../service/paths/uriKey';
import type { Input } from '../input/input';
import { askAbout } from '../workspace';

/** The statistics of one notes file. */
export interface NotesStats {
  readonly uri: string;
  readonly report: StatsReport;
  /** The keys of the files that their modules link to. */
  readonly linkedFiles: readonly string[];
}

/**
 * Computes the statistics of files one after the other, so that only one is in memory. A result is `undefined` for a file that
 * is not notes, and a message for a file that cannot be read. Calls `onDone` after each file.
 */
export async function statsOf(
  service: Service,
  inputs: readonly Input[],
  onDone: () => void = () => undefined,
): Promise<readonly (NotesStats | string | undefined)[]> {
  const found: (NotesStats | string | undefined)[] = [];
  for (const input of inputs) {
    found.push(await askAbout(service, input, (uri) => ask(service, uri)).catch(faultIn));
    onDone();
  }
  return found;
}

function ask(service: Service, uri: string): NotesStats | undefined {
  const report = service.reports.stats(uri);
  return report && { uri, report, linkedFiles: service.linkedFiles.linkedFrom(uri) };
}

/** Returns the keys of files that are counted as modules of other notes. */
export function partsAmong(found: readonly (NotesStats | string | undefined)[]): ReadonlySet<string> {
  const notes = found.filter((each) => typeof each === 'object');
  return courseParts(new Map(notes.map(({ uri, linkedFiles }) => [uriKey(uri), linkedFiles])));
}

/** Formats an internal error for a bug report. */
export function faultIn(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
