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

/** An open file that notes link to, with its latest content. */
interface OpenFile {
  readonly notes: Notes;
  readonly file: LinkedFile;
}

/**
 * The files that modules link to, in notes that are divided into several files. Open files have the content of the editor,
 * others that of the latest `put`; after a change on disk, a file must be put again.
 */
export class LinkedFiles {
  readonly #documents: Pick<DocumentStore, 'openText'>;
  readonly #rootOf: (uri: string) => string;
  /** Files on disk by key; `undefined` for a file that does not exist or is not read. */
  readonly #onDisk = new Map<string, LinkedFile | undefined>();
  /** Keys of files that changed on disk. Their old content is used until they are put again. */
  readonly #changed = new Set<string>();
  /** Open files by key. */
  readonly #open = new Map<string, OpenFile>();
  /** Notes that link to files, by key. */
  readonly #linking = new Map<string, LinkingNotes>();
  /** Files that are not notes by themselves, but may be an index of notes, by key. */
  readonly #maybeIndexes = new Map<string, LinkingNotes>();
  /** Cached until links change. */
  #parts: ReadonlySet<string> | undefined;
  #optionsOf: (uri: string) => ReadOptions = () => ({ levels: [] });

  /** Links are not followed outside the folder that `rootOf` returns for the URI of the notes. */
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

  /** Removes the links of deleted files, and of all files in deleted folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of [...this.#linking.keys(), ...this.#maybeIndexes.keys()]) {
      if (!isAtOrBelow(gone, key)) continue;
      this.#maybeIndexes.delete(key);
      if (this.#linking.delete(key)) this.#parts = undefined;
    }
  }

  /** Replaces the links of a file: of notes to the files of modules, or of another file that may be an index of notes. */
  #setLinks(uri: string, files: ReadonlyMap<string, string>, isNotes: boolean): void {
    const key = uriKey(uri);
    const before = this.linkedFrom(uri).join('\n');
    const [links, others] = isNotes ? [this.#linking, this.#maybeIndexes] : [this.#maybeIndexes, this.#linking];
    others.delete(key);
    if (files.size > 0) links.set(key, { uri, files });
    else links.delete(key);
    if (this.linkedFrom(uri).join('\n') !== before) this.#parts = undefined;
  }

  /** Stores a file on disk, in steps. `text` is `undefined` if it does not exist or cannot be read. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    const notes = text === undefined ? undefined : yield* readInSteps(text, this.#optionsOf(uri));
    this.#onDisk.set(uriKey(uri), notes && readLinkedFile(uri, notes));
    this.#changed.delete(uriKey(uri));
  }

  /**
   * Marks files on disk as changed, including all files in changed folders. Returns the URIs of the files that depend on them.
   */
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

  /** Returns the keys of the files that notes link to. */
  linkedFrom(notesUri: string): string[] {
    return [...(this.#linking.get(uriKey(notesUri))?.files.keys() ?? [])];
  }

  /**
   * Returns the URIs of the notes that link to these files or folders, and of the notes among or in these, with the files that
   * they link to.
   */
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

  /** Returns the URIs of the notes that link to a file. */
  linkingTo(uri: string): string[] {
    const key = uriKey(uri);
    return [...this.#linking.values()].flatMap((each) => (each.files.has(key) ? each.uri : []));
  }

  /**
   * Returns the URIs of the files of a course: of `uri`, and of all files connected with it by links of modules, directly or
   * indirectly.
   */
  courseOf(uri: string): string[] {
    const course = new Map([[uriKey(uri), uri]]);
    for (const [key, each] of course) {
      for (const [fileKey, file] of this.#linking.get(key)?.files ?? []) course.set(fileKey, file);
      for (const index of this.linkingTo(each)) course.set(uriKey(index), index);
    }
    return [...course.values()];
  }

  /** Returns the keys of the files that are shown as modules of other notes. */
  parts(): ReadonlySet<string> {
    this.#parts ??= courseParts(new Map([...this.#linking].map(([key, { files }]) => [key, [...files.keys()]])));
    return this.#parts;
  }

  #resolve(notesUri: string, url: string): string | undefined {
    const path = localMarkdownPath(url);
    const uri = path && resolveInFolder(this.#rootOf(notesUri), parentOf(notesUri), path);
    return uri && uriKey(uri) !== uriKey(notesUri) ? uri : undefined;
  }

  /** Returns the previous object if the content is equal, so that cached results that depend on it remain valid. */
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

/** Notes, and the URIs of the files that they link to by key. */
interface LinkingNotes {
  readonly uri: string;
  readonly files: ReadonlyMap<string, string>;
}
