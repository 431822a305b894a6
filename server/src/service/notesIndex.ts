import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Sample } from '../course/plan/pace';
import type { Syllabus } from '../course/syllabus/syllabus';
import type { Search } from '../editor/outline/search';
import { rawSymbols } from '../editor/outline/workspaceSymbols';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import { depthOf, moduleTitleOf, type RawLine } from '../notes/scan/rawLines';
import { scanFile } from '../notes/scan/scanFile';
import { type Letters, lettersOf } from '../notes/scan/titleLetters';
import type { NotesTree } from '../protocol';
import { isAtOrBelow, uriKey } from './paths/uriKey';
import { defaultOptions } from './settings/folderSettings';
import { type StoredNotes, type StoredReading, storedNotes, symbolsIn } from './storedReading';

/** A file on disk that is notes or, before it is read, may be notes. */
interface IndexedFile {
  readonly uri: string;
  /** For an unread file that is certainly notes: its lines that may be titles, in one string that uses less memory. */
  readonly lines: string;
  /** The letters of all titles, and of possible titles outside `lines`. */
  readonly letters: Letters;
  /** Whether an unread file may link to files with symbols. */
  readonly mayLinkFiles: boolean;
  /** `undefined` before the file is read. */
  readonly notes: StoredNotes | undefined;
}

/**
 * What reading a file would add to the results of a search: certain symbols, possible symbols, or the kinds of its headings.
 */
export type Gain = 'finds' | 'may find' | 'may find in linked files' | 'kinds' | 'nothing';

/** Information about other files that the index needs. */
interface Context {
  /** Returns a key that is equal for equal syllabi. */
  syllabiKey(): string;
  followed(uri: string, notes: Notes): Syllabus;
  unknownLinkedFiles(uri: string, notes: Notes): readonly string[];
}

/**
 * A compact index of the notes on disk, without texts and parsed notes, to list and search ten thousand files. A file is
 * scanned when it is added, and read when an answer depends on it. Its key is its `uriKey`.
 */
export class NotesIndex {
  readonly #files = new Map<string, IndexedFile>();
  /** Keys of restored notes whose syllabi were not compared yet, since files that are added later may declare some. */
  readonly #restored = new Set<string>();
  #sorted: readonly (readonly [string, string])[] | undefined;
  readonly #context: Context;
  #optionsOf: (uri: string) => ReadOptions = () => defaultOptions;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Sets the options for parsing from now on. */
  setOptions(optionsOf: (uri: string) => ReadOptions): void {
    this.#optionsOf = optionsOf;
  }

  /** Adds the text of a file, or removes the file if `text` is `undefined`, in steps between which other work can be done. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    const scanned = text === undefined ? undefined : yield* scanFile(text, this.#optionsOf(uri));
    if (scanned) this.#put({ ...scanned, uri, lines: packed(scanned.lines), notes: undefined });
    else this.#forget(uriKey(uri));
  }

  /**
   * Reads a file that may be notes, in steps, and removes it if it is not notes. Returns the URIs of linked files that must be
   * added first.
   */
  *read(uri: string, text: string): Generator<void, readonly string[]> {
    const before = this.#files.get(uriKey(uri));
    const notes = yield* readInSteps(text, this.#optionsOf(uri));
    // The file was added again or removed between the steps.
    if (before !== this.#files.get(uriKey(uri))) return [];
    const unknown = this.#context.unknownLinkedFiles(uri, notes);
    if (unknown.length > 0) return unknown;
    const { followed, syllabiKey } = this.#context;
    if (notes.isNotes) this.#putRead(uri, storedNotes(notes, uri, followed(uri, notes), syllabiKey()));
    else this.#forget(uriKey(uri));
    return [];
  }

  /** Restores a file from an earlier session; returns `false` if the options have changed since. */
  restore(uri: string, { options, notes }: StoredReading): boolean {
    if (options !== this.#optionsKey(uri)) return false;
    if (notes) this.#putRead(uri, notes);
    else this.#forget(uriKey(uri));
    this.#restored.add(uriKey(uri));
    return true;
  }

  /** Returns the data to restore a file later; `undefined` before it is read. */
  stored(uri: string): StoredReading | undefined {
    const file = this.#files.get(uriKey(uri));
    return file && !file.notes ? undefined : { options: this.#optionsKey(uri), notes: file?.notes ?? null };
  }

  /** Removes files, and all files in folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of this.#files.keys()) if (isAtOrBelow(gone, key)) this.#forget(key);
  }

  /** Removes the files for which `keeps` is false. */
  keep(isKept: (uri: string) => boolean): void {
    for (const [key, { uri }] of this.#files) if (!isKept(uri)) this.#forget(key);
  }

  /** Returns the keys and URIs of the files, sorted by key. */
  uris(): readonly (readonly [string, string])[] {
    this.#sorted ??= Array.from(this.#files, ([key, { uri }]) => [key, uri] as const).sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return this.#sorted;
  }

  /** Marks restored notes that were read with other syllabi as unread, after all files were added. Their letters are kept. */
  checkRestored(): void {
    for (const key of this.#restored) {
      const file = this.#files.get(key);
      if (file?.notes && file.notes.syllabi !== this.#context.syllabiKey()) this.#put({ ...file, notes: undefined });
    }
    this.#restored.clear();
  }

  /** Returns whether a file was not read yet. */
  isUnread(key: string): boolean {
    const file = this.#files.get(key);
    return file !== undefined && !file.notes;
  }

  /** Returns what reading a file now would add to the results of a search. */
  gain(key: string, found: Search): Gain {
    const file = this.#files.get(key);
    if (!file || file.notes) return 'nothing';
    if (found.mayFind(file.letters)) return found.isClose(file.letters) ? 'finds' : 'may find';
    const lines = unpacked(file.lines).filter(({ text }) => found.finds(text));
    if (lines.some((line) => depthOf(line) === 0 && moduleTitleOf(line) === undefined)) return 'may find';
    if (file.mayLinkFiles) return 'may find in linked files';
    return lines.length > 0 ? 'kinds' : 'nothing';
  }

  /** Returns the row of a notes file that was read; `undefined` for other files. */
  row(key: string): NotesTree | undefined {
    return this.#files.get(key)?.notes?.row;
  }

  /** Returns the samples of the pace from all notes that were read, except those in `without`. */
  samples(without: ReadonlySet<string>): Sample[] {
    return Array.from(this.#files).flatMap(([key, { notes }]) => (without.has(key) || !notes ? [] : notes.samples));
  }

  /** Returns the matching symbols of a file, as far as they are known. */
  symbols(key: string, found: Search): WorkspaceSymbol[] {
    const file = this.#files.get(key);
    if (!file) return [];
    if (!file.notes) return rawSymbols(unpacked(file.lines), file.uri, found);
    return found.mayFind(file.letters) ? symbolsIn(file.notes, file.uri, found) : [];
  }

  #putRead(uri: string, notes: StoredNotes): void {
    this.#put({ uri, lines: '', letters: lettersOf(notes.names.split('\n')), mayLinkFiles: false, notes });
  }

  #put(file: IndexedFile): void {
    const key = uriKey(file.uri);
    if (!this.#files.has(key)) this.#sorted = undefined;
    this.#files.set(key, file);
    this.#restored.delete(key);
  }

  #forget(key: string): void {
    if (this.#files.delete(key)) this.#sorted = undefined;
  }

  #optionsKey(uri: string): string {
    const { levels, isNotes } = this.#optionsOf(uri);
    return JSON.stringify([levels, isNotes ?? null]);
  }
}

function packed(lines: readonly RawLine[]): string {
  return lines.map(({ line, text }) => `${line} ${text}`).join('\n');
}

function unpacked(lines: string): RawLine[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const blank = line.indexOf(' ');
    return { line: Number(line.slice(0, blank)), text: line.slice(blank + 1) };
  });
}
