import type { Service } from '../../service';
import type { StatsReport } from '../../study/statsReport';
import type { Input } from './input';
import { askAbout } from './workspace';

/**
 * What each of the notes comes to, one after the other, so that no two notebooks are in memory at once: undefined for a file
 * that is no notebook, a text where a fault keeps a file from being read. `onDone` is told of each.
 */
export async function statsOf(
  service: Service,
  inputs: readonly Input[],
  onDone: () => void = () => undefined,
): Promise<readonly (StatsReport | string | undefined)[]> {
  const reports: (StatsReport | string | undefined)[] = [];
  for (const input of inputs) {
    reports.push(await askAbout(service, input, (uri) => service.reports.stats(uri)).catch(faultIn));
    onDone();
  }
  return reports;
}

/** A fault as a text that leads to it. */
export function faultIn(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
