import { linkedFilesOf } from '../notes/links/linkedModules';
import { localMarkdownPath } from '../notes/links/localPath';
import type { LinkedFile, Notes } from '../notes/model/notes';
import { readLinkedFile } from '../notes/reading/linkedFile';
import { filesThatDecide, type ReadOptions, readNotes } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import { courseParts } from './courseParts';
import type { DocumentStore } from './documentStore';
import { parentOf, resolveInFolder } from './paths/pathInFolder';
import { isAtOrBelow, uriKey } from './paths/uriKey';

/** An open file that some notes link to, as last read. */
interface OpenFile {
  readonly notes: Notes;
  readonly file: LinkedFile;
}

/**
 * Files of courses that are kept in several files: an index links to a file for each module. An open file counts as the editor
 * has it, others as they were put. A file that changed must be put again.
 */
export class LinkedFiles {
  readonly #documents: Pick<DocumentStore, 'openText'>;
  readonly #rootOf: (uri: string) => string;
  /** Files on disk by their keys; undefined for one that is not there or is not read. */
  readonly #onDisk = new Map<string, LinkedFile | undefined>();
  /** Keys of files that changed on disk. Their old content is used until they are put again. */
  readonly #changed = new Set<string>();
  /** Open files by their keys. */
  readonly #open = new Map<string, OpenFile>();
  /** Notes that link to files, by their keys. */
  readonly #linking = new Map<string, LinkingNotes>();
  /** Files that are no notes, and that are an index if those which they list are, by their keys. */
  readonly #maybeIndexes = new Map<string, LinkingNotes>();
  /** Known until links change. */
  #parts: ReadonlySet<string> | undefined;
  #optionsOf: (uri: string) => ReadOptions = () => ({ levels: [] });

  /** No link leads out of the folder that `rootOf` answers for the URI of the notes. */
  constructor(documents: Pick<DocumentStore, 'openText'>, rootOf: (uri: string) => string) {
    this.#documents = documents;
    this.#rootOf = rootOf;
  }

  /** Sets the options for parsing from now on. */
  setOptions(optionsOf: (uri: string) => ReadOptions): void {
    this.#optionsOf = optionsOf;
    this.#onDisk.clear();
    this.#open.clear();
  }

  /** Returns the file that a link in notes leads to; `undefined` if it is not known. */
  find(notesUri: string, url: string): LinkedFile | undefined {
    const uri = this.#resolve(notesUri, url);
    if (uri === undefined) return undefined;
    const text = this.#documents.openText(uri);
    if (text !== undefined) return this.#readOpen(uri, text);
    this.#open.delete(uriKey(uri));
    return this.#onDisk.get(uriKey(uri));
  }

  /**
   * Stores the links of a file, and returns the URIs of linked files that must be read to know its modules or, if it is not notes,
   * whether it is an index of notes.
   */
  unknown(notesUri: string, notes: Notes): string[] {
    const urls = notes.isNotes ? linkedFilesOf(notes) : filesThatDecide(notes);
    const uris = urls.flatMap((url) => this.#resolve(notesUri, url) ?? []);
    const files = new Map(uris.map((uri) => [uriKey(uri), uri]));
    this.#setLinks(notesUri, files, notes.isNotes);
    return [...files].flatMap(([key, uri]) => {
      const isKnown = this.#onDisk.has(key) && !this.#changed.has(key);
      return isKnown || this.#documents.openText(uri) !== undefined ? [] : uri;
    });
  }

  /** Forgets the links of files that are gone, and of all in folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of [...this.#linking.keys(), ...this.#maybeIndexes.keys()]) {
      if (!isAtOrBelow(gone, key)) continue;
      this.#maybeIndexes.delete(key);
      if (this.#linking.delete(key)) this.#parts = undefined;
    }
  }

  /** Replaces the links of a file: in notes they lead to modules, in another file they may make it an index. */
  #setLinks(uri: string, files: ReadonlyMap<string, string>, isNotes: boolean): void {
    const key = uriKey(uri);
    const before = this.linkedFrom(uri).join('\n');
    const [links, others] = isNotes ? [this.#linking, this.#maybeIndexes] : [this.#maybeIndexes, this.#linking];
    others.delete(key);
    if (files.size > 0) links.set(key, { uri, files });
    else links.delete(key);
    if (this.linkedFrom(uri).join('\n') !== before) this.#parts = undefined;
  }

  /** Takes in a file on disk, in steps; without a text, it is not there or not read. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    const notes = text === undefined ? undefined : yield* readInSteps(text, this.#optionsOf(uri));
    this.#onDisk.set(uriKey(uri), notes && readLinkedFile(uri, notes));
    this.#changed.delete(uriKey(uri));
  }

  /** Files on disk changed, or folders with all that is in them. Returns the URIs of the files that depend on what is there. */
  changedOnDisk(uris: readonly string[]): string[] {
    const changed = new Set(uris.map(uriKey));
    for (const key of this.#onDisk.keys()) if (isAtOrBelow(changed, key)) this.#changed.add(key);
    return this.#dependent((key) => isAtOrBelow(changed, key));
  }

  /** Returns the URIs of files that are parsed differently if a file changes: notes that link to it, and its possible indexes. */
  dependentOn(uri: string): string[] {
    return this.#dependent((key) => key === uriKey(uri));
  }

  #dependent(isMeant: (key: string) => boolean): string[] {
    return [...this.#linking.values(), ...this.#maybeIndexes.values()].flatMap(({ uri, files }) =>
      [...files.keys()].some(isMeant) ? uri : [],
    );
  }

  /** Returns whether a file is parsed differently if files that it links to change. */
  hasLinks(uri: string): boolean {
    return this.#linking.has(uriKey(uri)) || this.#maybeIndexes.has(uriKey(uri));
  }

  /** The keys of the files that some notes link to. */
  linkedFrom(notesUri: string): string[] {
    return [...(this.#linking.get(uriKey(notesUri))?.files.keys() ?? [])];
  }

  /** The URIs of the notes that link to these files or folders, and of those that are these or in these, with their files. */
  linkingAround(uris: readonly string[]): string[] {
    const around = new Set(uris.map(uriKey));
    const found = new Set<string>();
    for (const [key, { uri, files }] of this.#linking) {
      const inside = [...files.values()].filter((file) => isAtOrBelow(around, uriKey(file)));
      if (inside.length > 0 || isAtOrBelow(around, key)) found.add(uri);
      for (const file of inside) found.add(file);
    }
    return [...found];
  }

  /** The URIs of the notes that link to a file. */
  linkingTo(uri: string): string[] {
    const key = uriKey(uri);
    return [...this.#linking.values()].flatMap((each) => (each.files.has(key) ? each.uri : []));
  }

  /** The URIs of the files of a course: of one of them, and all that are linked with it as modules of notes, at any distance. */
  courseOf(uri: string): string[] {
    const course = new Map([[uriKey(uri), uri]]);
    for (const [key, each] of course) {
      for (const [fileKey, file] of this.#linking.get(key)?.files ?? []) course.set(fileKey, file);
      for (const index of this.linkingTo(each)) course.set(uriKey(index), index);
    }
    return [...course.values()];
  }

  /** The keys of the files that are shown as modules of other notes. */
  parts(): ReadonlySet<string> {
    this.#parts ??= courseParts(new Map([...this.#linking].map(([key, { files }]) => [key, [...files.keys()]])));
    return this.#parts;
  }

  #resolve(notesUri: string, url: string): string | undefined {
    const path = localMarkdownPath(url);
    const uri = path && resolveInFolder(this.#rootOf(notesUri), parentOf(notesUri), path);
    return uri && uriKey(uri) !== uriKey(notesUri) ? uri : undefined;
  }

  /** Returns the previous object if the content is equal, so that results which depend on it are kept. */
  #readOpen(uri: string, text: string): LinkedFile {
    const before = this.#open.get(uriKey(uri));
    if (before?.notes.text === text) return before.file;
    const notes = readNotes(text, this.#optionsOf(uri), before?.notes);
    const read = readLinkedFile(uri, notes);
    const file = before && JSON.stringify(before.file) === JSON.stringify(read) ? before.file : read;
    this.#open.set(uriKey(uri), { notes, file });
    return file;
  }
}

/** Notes and the URIs of the files that they link to, by their keys. */
interface LinkingNotes {
  readonly uri: string;
  readonly files: ReadonlyMap<string, string>;
}
