import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './input';
import { type NotesStats, statsOf } from './statsOf';
import { type Choices, openWorkspace, putSyllabi } from './workspace';

/** What a worker knows before it is given notes. */
export interface StatsWork {
  readonly choices: Choices;
  /** Files among the notes that are syllabi: they count for all others. */
  readonly syllabi: readonly Input[];
}

/** What notes of one batch come to, in its order; a text where a fault keeps a file from being read. */
export type StatsAnswer = readonly (NotesStats | string | undefined)[];

/** Answers batches of notes with what they come to, for as long as there are any. */
export async function statsWorker(): Promise<void> {
  const { choices, syllabi }: StatsWork = workerData;
  // What is wrong with the settings was told before any worker began.
  const service = await openWorkspace(choices, () => undefined);
  putSyllabi(service, syllabi);
  parentPort?.on('message', async (batch: readonly Input[]) => {
    const answer: StatsAnswer = await statsOf(service, batch);
    parentPort?.postMessage(answer);
  });
}
