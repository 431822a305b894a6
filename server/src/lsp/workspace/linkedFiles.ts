import type { Notes } from '../../notes/model/notes';
import type { Service } from '../../service';
import type { InlayHintAnswers } from '../requests/inlayHints';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import { workQueue } from '../scheduling/workQueue';
import type { Session } from '../session';
import { readEach, readOne, type WorkspaceFiles } from './files';

/** Access to the texts of linked files. */
export type LinkedTexts = Pick<WorkspaceFiles, 'read' | 'isInside'>;

/**
 * Yields the text of each file that some notes link to, except files outside the folder of the notes that are
 * reached through a symbolic link.
 */
export async function* readLinked(
  files: LinkedTexts,
  root: string,
  uris: readonly string[],
): AsyncGenerator<{ readonly uri: string; readonly text: string | undefined }, void> {
  const inside = await Promise.all(uris.map((uri) => files.isInside(root, uri)));
  for (const uri of uris.filter((_, n) => !inside[n])) yield { uri, text: undefined };
  yield* readEach(
    files,
    uris.filter((_, n) => inside[n]),
  );
}

/** Reads files that some notes link to, and passes them to the service. */
export async function putLinkedFiles(
  files: LinkedTexts,
  service: Service,
  notesUri: string,
  uris: readonly string[],
): Promise<void> {
  const yieldIfDue = createTimeSlicer();
  for await (const { uri, text } of readLinked(files, service.folders.rootOf(notesUri), uris))
    await runInSlices(service.linkedFiles.put(uri, text), yieldIfDue);
}

/**
 * Reads all files that an open file depends on, and passes them to the service: those that decide whether it is an
 * index of notes, and those of its modules.
 */
export async function putAllLinkedFiles(files: LinkedTexts, service: Service, uri: string): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const unknown = service.unknownLinkedFiles(uri);
    if (unknown.length === 0) return;
    await putLinkedFiles(files, service, uri, unknown);
  }
}

/**
 * Maximum number of rounds: one for the files that decide whether a file is an index, one for all files that it links
 * to, and one for changes meanwhile.
 */
export const MAX_ROUNDS = 3;

/** Reads notes, open or not, with their linked files; `undefined` for a file that is not notes. */
export async function readCourse(files: LinkedTexts, service: Service, notesUri: string): Promise<Notes | undefined> {
  const yieldIfDue = createTimeSlicer();
  const text = service.openText(notesUri) === undefined ? await readOne(files, notesUri) : undefined;
  const notes = await runInSlices(service.notesFiles.notes(notesUri, text), yieldIfDue);
  const unknown = notes ? service.linkedFiles.unknown(notesUri, notes) : [];
  if (unknown.length === 0) return notes;
  await putLinkedFiles(files, service, notesUri, unknown);
  return runInSlices(service.notesFiles.notes(notesUri, text), yieldIfDue);
}

/** Reads the files that open notes link to after their findings were published, and publishes the findings that change. */
export function followLinkedFiles(
  { service, answer, publisher, files }: Session,
  inlayHints: Pick<InlayHintAnswers, 'refresh'>,
): void {
  const queue = workQueue(answer);
  publisher.onPublish((notesUri) => {
    if (service.unknownLinkedFiles(notesUri).length === 0) return;
    queue.add(async () => {
      await putLinkedFiles(files, service, notesUri, service.unknownLinkedFiles(notesUri));
      publisher.changed(notesUri);
      inlayHints.refresh();
    });
  });
}
