import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Input } from '../input/input';
import { faultIn, type NotesStats } from './statsOf';
import type { StatsAnswer, StatsWork } from './statsWorker';

/**
 * Number of notes per message to a worker: large enough for a low overhead, small enough for all workers to finish at the same
 * time.
 */
const BATCH_SIZE = 10;

/** Minimum number of notes for which workers are started. Fewer notes take less time than the start of a worker. */
export const MIN_FOR_WORKERS = 60;

const MAX_WORKERS = 8;

/** Computes the statistics of notes on all cores. The result for a file that cannot be read is a message. */
export async function statsByWorkers(
  inputs: readonly Input[],
  work: StatsWork,
  onDone: (count: number) => void,
): Promise<readonly (NotesStats | string | undefined)[]> {
  const reports: (NotesStats | string | undefined)[] = [];
  let next = 0;

  async function useOne(): Promise<void> {
    let worker: Worker | undefined;

    /**
     * Handles the crash of a worker: the files of its batch are sent again one by one, and the one that causes a crash is
     * reported.
     */
    async function ask(batch: readonly Input[]): Promise<StatsAnswer> {
      worker ??= new Worker(__filename, { workerData: work });
      worker.postMessage(batch);
      try {
        const [answer] = (await once(worker, 'message')) as [StatsAnswer];
        return answer;
      } catch (error) {
        worker = undefined;
        if (batch.length === 1) return [faultIn(error)];
        const answers: StatsAnswer[] = [];
        for (const input of batch) answers.push(await ask([input]));
        return answers.flat();
      }
    }

    while (next < inputs.length) {
      const first = next;
      const batch = inputs.slice(first, first + BATCH_SIZE);
      next += batch.length;
      for (const [n, report] of (await ask(batch)).entries()) reports[first + n] = report;
      onDone(batch.length);
    }
    await worker?.terminate();
  }

  const workers = Math.min(MAX_WORKERS, availableParallelism(), Math.ceil(inputs.length / BATCH_SIZE));
  await Promise.all(Array.from({ length: workers }, useOne));
  return reports;
}
