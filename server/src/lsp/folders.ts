import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { pictureEndings } from '../blocks/pictureName';
import type { Service } from '../service';
import type { Answer } from './answer';
import type { Files } from './files';
import { type IsInside, lookAround } from './lookAround';
import type { Publisher } from './publish';

/** The folders around open notebooks, in which their pictures lie. */
export interface FollowedFolders {
  /** Files or folders came, went or changed. */
  changed(events: readonly FileEvent[]): void;
}

/** Of pictures, editors tell when they come; that they go is told with all other files. */
export const pictureFiles = `**/*.{${pictureEndings.join(',')}}`;

/**
 * Looks into the folders that an open notebook's pictures ask for once its findings are published, and publishes those anew
 * that follow from what lies there.
 */
export function followFolders(
  files: Files,
  isInside: IsInside,
  service: Service,
  answer: Answer,
  publisher: Publisher,
): FollowedFolders {
  let done: Promise<unknown> = Promise.resolve();

  /** What is looked up is done in turn, so that no older listing replaces a newer one. */
  function inTurn(work: () => Promise<void> | void): void {
    done = done.then(() => answer(undefined, work));
  }

  publisher.onPublish((uri) => {
    if (service.unknownFolders(uri).length === 0) return;
    inTurn(async () => {
      await lookAround(files, isInside, service, uri);
      publisher.changed(uri);
    });
  });

  return {
    changed(events) {
      const uris = events.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => uri);
      if (uris.length === 0) return;
      inTurn(() => {
        if (service.folders.forget(uris)) publisher.allChanged();
      });
    },
  };
}
