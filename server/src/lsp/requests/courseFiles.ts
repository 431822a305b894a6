import type { CancellationToken } from 'vscode-languageserver';
import type { CourseFile } from '../../service/links';
import { createTimeSlicer, runInSlices } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readLinked } from '../workspace/linkedFiles';

/** Reads the files of courses, from the editor or the disk. */
export class CourseFiles {
  readonly #session: Session;
  readonly #readNotesFiles: () => Promise<void>;

  constructor(session: Session, readNotesFiles: () => Promise<void>) {
    this.#session = session;
    this.#readNotesFiles = readNotesFiles;
  }

  /**
   * Returns an open file of a course; `undefined` for another file. The notes that link to it as a module are known
   * after all notes are read.
   */
  async open(uri: string): Promise<CourseFile | undefined> {
    const { links } = this.#session.service;
    if (!links.isOfCourse(uri)) await this.#readNotesFiles();
    return links.open(uri);
  }

  /**
   * Returns the file that a link of some notes leads to; `undefined` if it is missing, too large or not in the
   * workspace.
   */
  async linked(notes: string, uri: string): Promise<CourseFile | undefined> {
    for await (const file of this.#read(notes, [uri])) return file;
    return undefined;
  }

  /** Yields all files of the course of a file; stops when the request is cancelled. */
  async *all(uri: string, token: CancellationToken): AsyncGenerator<CourseFile, void> {
    await this.#readNotesFiles();
    for await (const file of this.#read(uri, this.#session.service.linkedFiles.courseOf(uri))) {
      if (token.isCancellationRequested) return;
      yield file;
    }
  }

  /** Yields the files that exist: those in the editor first. */
  async *#read(notes: string, uris: readonly string[]): AsyncGenerator<CourseFile, void> {
    const { service, files } = this.#session;
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
}
