import type { Service } from '../service';
import type { Answer } from './answer';
import { type Files, readEach } from './files';
import type { InlayHintAnswers } from './inlayHints';
import type { IsInside } from './lookAround';
import type { Publisher } from './publish';
import { drained, slicing } from './slices';

/** Puts files that some notes link to. One that leads out of the folder of the notes by a symbolic link is not read. */
export async function putLinkedFiles(
  files: Pick<Files, 'read'>,
  isInside: IsInside,
  service: Service,
  notes: string,
  uris: readonly string[],
): Promise<void> {
  const root = service.folders.rootOf(notes);
  const inside = await Promise.all(uris.map((uri) => isInside(root, uri)));
  const breathe = slicing();
  for (const uri of uris.filter((_, n) => !inside[n])) await drained(service.linkedFiles.put(uri, undefined), breathe);
  const read = uris.filter((_, n) => inside[n]);
  for await (const { uri, text } of readEach(files, read)) await drained(service.linkedFiles.put(uri, text), breathe);
}

/**
 * Reads the files that open notes link to once their findings are published, and publishes those anew that follow from what the
 * files say.
 */
export function followLinkedFiles(
  files: Files,
  isInside: IsInside,
  service: Service,
  answer: Answer,
  publisher: Publisher,
  inlayHints: Pick<InlayHintAnswers, 'refresh'>,
): void {
  let done: Promise<unknown> = Promise.resolve();
  publisher.onPublish((notes) => {
    if (service.unknownLinkedFiles(notes).length === 0) return;
    // Files are read in turn, so that no older text replaces a newer one.
    done = done.then(() =>
      answer(undefined, async () => {
        await putLinkedFiles(files, isInside, service, notes, service.unknownLinkedFiles(notes));
        publisher.changed(notes);
        inlayHints.refresh();
      }),
    );
  });
}
