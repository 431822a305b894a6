import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { pictureEndings } from '../../markdown/source/pictureName';
import { workQueue } from '../scheduling/workQueue';
import type { Session } from '../session';
import { listNeededFolders } from './listNeededFolders';

/** The folders with the images of open notes. */
export interface FollowedFolders {
  /** Handles files or folders that were created, deleted or changed. */
  changed(events: readonly FileEvent[]): void;
}

/** Editors report created pictures only for this pattern; deleted ones are reported with all other files. */
export const pictureFiles = `**/*.{${pictureEndings.join(',')}}`;

/**
 * Lists the folders of the pictures in open notes after their findings were published, and publishes the findings that change.
 */
export function followFolders({ service, answer, publisher, files }: Session): FollowedFolders {
  const queue = workQueue(answer);

  publisher.onPublish((uri) => {
    if (service.unknownFolders(uri).length === 0) return;
    queue.add(async () => {
      await listNeededFolders(files, service, uri);
      publisher.changed(uri);
    });
  });

  return {
    changed(events) {
      const uris = events.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => uri);
      if (uris.length === 0) return;
      queue.add(() => {
        if (service.folders.forget(uris)) publisher.allChanged();
      });
    },
  };
}
