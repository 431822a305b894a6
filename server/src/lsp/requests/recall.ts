import type { Notes } from '../../notes/model/notes';
import { CARDS_REQUEST, type CardsParams, type Deck } from '../../protocol/cards';
import { uriKey } from '../../service/paths/uriKey';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readCourse, readLinked } from '../workspace/linkedFiles';

/** Answers requests for quiz cards. */
export function answerRecall(
  { connection, service, answer, files }: Session,
  readNotesFiles: () => Promise<void>,
): void {
  connection.onRequest(CARDS_REQUEST, (params: CardsParams) =>
    answer<Deck | null>(null, async () => {
      // The notes that link to a file are known after all notes are read.
      if (!service.links.isOfCourse(params.uri)) await readNotesFiles();
      const notesUri = service.recall.notesOf(params.uri);
      const notes = await readCourse(files, service, notesUri);
      const read = new Map<string, Notes>(notes && [[uriKey(notesUri), notes]]);
      const yieldIfDue = createTimeSlicer();
      const unread = service.recall.unread(params, read);
      for await (const { uri, text } of readLinked(files, service.folders.rootOf(notesUri), unread))
        if (text !== undefined) read.set(uriKey(uri), await runInSlices(service.recall.read(uri, text), yieldIfDue));
      return service.recall.deck(params, read) ?? null;
    }),
  );
}
