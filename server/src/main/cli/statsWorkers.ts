import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StatsReport } from '../../study/statsReport';
import type { Input } from './input';
import type { StatsAnswer, StatsWork } from './statsWorker';

/** As many notes as a worker gets at once: enough that messages cost nothing, few enough that all end together. */
const batchSize = 10;

/** Fewer notes are counted before another thread has started. */
export const fewestForWorkers = 60;

const mostWorkers = 8;

/** What each of the notes comes to, worked out by all cores; a text where a fault keeps a file from being read. */
export async function statsByWorkers(
  inputs: readonly Input[],
  work: StatsWork,
  onDone: (count: number) => void,
): Promise<readonly (StatsReport | string | undefined)[]> {
  const reports: (StatsReport | string | undefined)[] = [];
  let next = 0;

  async function useOne(): Promise<void> {
    const worker = new Worker(__filename, { workerData: work });
    try {
      while (next < inputs.length) {
        const first = next;
        const batch = inputs.slice(first, first + batchSize);
        next += batch.length;
        worker.postMessage(batch);
        const [answer] = (await once(worker, 'message')) as [StatsAnswer];
        for (const [n, report] of answer.entries()) reports[first + n] = report;
        onDone(batch.length);
      }
    } finally {
      await worker.terminate();
    }
  }

  const workers = Math.min(mostWorkers, availableParallelism(), Math.ceil(inputs.length / batchSize));
  await Promise.all(Array.from({ length: workers }, useOne));
  return reports;
}
