import type { CancellationToken } from 'vscode-languageserver';
import type { CourseFile } from '../../service/links';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readLinked } from '../workspace/linkedFiles';

/** Reads the files of courses, from the editor or the disk. */
export interface CourseFiles {
  /**
   * Returns an open file of a course; `undefined` for another file. The notes that link to it as a module are known
   * after all notes are read.
   */
  open(uri: string): Promise<CourseFile | undefined>;
  /**
   * Returns the file that a link of some notes leads to; `undefined` if it is missing, too large or not in the
   * workspace.
   */
  linked(notes: string, uri: string): Promise<CourseFile | undefined>;
  /** Yields all files of the course of a file; stops when the request is cancelled. */
  all(uri: string, token: CancellationToken): AsyncGenerator<CourseFile, void>;
}

/** Creates the reader of course files. */
export function createCourseFiles(session: Session, readNotesFiles: () => Promise<void>): CourseFiles {
  const { links, linkedFiles } = session.service;
  return {
    async open(uri) {
      if (!links.isOfCourse(uri)) await readNotesFiles();
      return links.open(uri);
    },
    async linked(notes, uri) {
      for await (const file of readExisting(session, notes, [uri])) return file;
      return undefined;
    },
    async *all(uri, token) {
      await readNotesFiles();
      for await (const file of readExisting(session, uri, linkedFiles.courseOf(uri))) {
        if (token.isCancellationRequested) return;
        yield file;
      }
    },
  };
}

/** Yields the files that exist: those in the editor first. */
async function* readExisting(
  { service, files }: Session,
  notes: string,
  uris: readonly string[],
): AsyncGenerator<CourseFile, void> {
  const yieldIfDue = createTimeSlicer();
  const closed: string[] = [];
  for (const uri of uris) {
    if (service.openText(uri) === undefined) {
      closed.push(uri);
      continue;
    }
    const file = await runInSlices(service.links.read(uri, undefined), yieldIfDue);
    if (file) yield file;
  }
  for await (const { uri, text } of readLinked(files, service.folders.rootOf(notes), closed)) {
    const file = await runInSlices(service.links.read(uri, text), yieldIfDue);
    if (file) yield file;
  }
}
