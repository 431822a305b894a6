import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from '../input/input';
import { type Choices, openWorkspace, putSyllabi } from '../workspace';
import { type NotesStats, statsOf } from './statsOf';

/** Input of a worker for all of its batches. */
export interface StatsWork {
  readonly choices: Choices;
  /** Files among the notes that are syllabi, which apply to all notes. */
  readonly syllabi: readonly Input[];
}

/** The statistics of a batch, in order; `undefined` for a file that is not notes, a message for a file that cannot be read. */
export type StatsAnswer = readonly (NotesStats | string | undefined)[];

/** Answers batches of notes with their statistics until there are no more. */
export async function statsWorker(): Promise<void> {
  const { choices, syllabi }: StatsWork = workerData;
  // Problems of the settings were reported before the worker started.
  const service = await openWorkspace(choices, () => undefined);
  putSyllabi(service, syllabi);
  parentPort?.on('message', async (batch: readonly Input[]) => {
    const answer: StatsAnswer = await statsOf(service, batch);
    parentPort?.postMessage(answer);
  });
}
