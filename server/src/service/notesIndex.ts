import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import { type Sample, samplesIn } from '../course/plan/pace';
import type { Syllabus } from '../course/syllabus/syllabus';
import { type Search, search } from '../editor/outline/search';
import { closedTree } from '../editor/outline/tree';
import { rawSymbols, workspaceSymbols } from '../editor/outline/workspaceSymbols';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import { depthOf, moduleTitleOf, type RawLine } from '../notes/scan/rawLines';
import { scanFile } from '../notes/scan/scanFile';
import { type Letters, lettersOf } from '../notes/scan/titleLetters';
import type { NotesTree } from '../protocol';
import { isAtOrBelow, uriKey } from './paths/uriKey';
import { defaultOptions } from './settings/folderSettings';

/** A file on disk that is notes, or may be as long as it was not read. Strings use less memory than parsed objects. */
interface IndexedFile {
  readonly uri: string;
  /** The letters of all titles, and of possible titles outside `lines`. */
  readonly letters: Letters;
  /** For an unread file that is certainly notes: its lines that may be titles. */
  readonly lines: string;
  /** It may link to files with symbols. */
  readonly mayLinkFiles: boolean;
  /** Of a file that was read: its symbols, and those of its linked files. */
  readonly symbols: string;
  /** For a file that was read: the samples of its author's pace. */
  readonly samples: readonly Sample[];
  /** The row of the notes in the tree; `undefined` before the file is read. */
  readonly row: NotesTree | undefined;
}

/** What the answer to a search would gain by reading a file: symbols, symbols perhaps, or what its headings are. */
export type Gain = 'finds' | 'may find' | 'may find in linked files' | 'kinds' | 'nothing';

/**
 * A compact index of the notes on disk, sufficient to list and search ten thousand of them, without texts and parsed notes. A
 * file is scanned when it is added, and read when an answer depends on it. Its key is its `uriKey`.
 */
export class NotesIndex {
  readonly #files = new Map<string, IndexedFile>();
  #sorted: readonly (readonly [string, string])[] | undefined;
  readonly #followed: (uri: string, notes: Notes) => Syllabus;
  readonly #unknownLinkedFiles: (uri: string, notes: Notes) => readonly string[];
  #optionsOf: (uri: string) => ReadOptions = () => defaultOptions;

  constructor(
    followed: (uri: string, notes: Notes) => Syllabus,
    unknownLinkedFiles: (uri: string, notes: Notes) => readonly string[],
  ) {
    this.#followed = followed;
    this.#unknownLinkedFiles = unknownLinkedFiles;
  }

  /** Sets the options for parsing from now on. */
  setOptions(optionsOf: (uri: string) => ReadOptions): void {
    this.#optionsOf = optionsOf;
  }

  /** Adds a file's text, or forgets the file without one; in steps, between which other work can be done. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    const looked = text === undefined ? undefined : yield* scanFile(text, this.#optionsOf(uri));
    if (!looked) {
      this.#forget(uriKey(uri));
      return;
    }
    const lines = looked.lines.map(({ line, text }) => `${line} ${text}`).join('\n');
    const { letters, mayLinkFiles } = looked;
    this.#put({ uri, letters, lines, mayLinkFiles, symbols: '', samples: [], row: undefined });
  }

  /**
   * Reads a file that may be notes, in steps; forgets it if it is not. Returns the URIs of linked files that must be added
   * first.
   */
  *read(uri: string, text: string): Generator<void, readonly string[]> {
    const before = this.#files.get(uriKey(uri));
    const notes = yield* readInSteps(text, this.#optionsOf(uri));
    // The file was added again or removed between the steps.
    if (before !== this.#files.get(uriKey(uri))) return [];
    const unknown = this.#unknownLinkedFiles(uri, notes);
    if (unknown.length > 0) return unknown;
    if (!notes.isNotes) {
      this.#forget(uriKey(uri));
      return [];
    }
    const symbols = workspaceSymbols(notes, uri, search(''));
    const letters = lettersOf(symbols.map(({ name }) => name));
    const syllabus = this.#followed(uri, notes);
    this.#put({
      uri,
      letters,
      lines: '',
      mayLinkFiles: false,
      symbols: symbols.map((symbol) => lineOf(symbol, uri)).join('\n'),
      samples: samplesIn(notes, syllabus),
      row: JSON.parse(JSON.stringify(closedTree(notes, uri, syllabus))),
    });
    return [];
  }

  /** Forgets files, and all that is in folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of this.#files.keys()) if (isAtOrBelow(gone, key)) this.#forget(key);
  }

  /** Keeps the files of which this is true. */
  keep(isKept: (uri: string) => boolean): void {
    for (const [key, { uri }] of this.#files) if (!isKept(uri)) this.#forget(key);
  }

  /** The keys of the files and their URIs, sorted by key. */
  uris(): readonly (readonly [string, string])[] {
    this.#sorted ??= Array.from(this.#files, ([key, { uri }]) => [key, uri] as const).sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return this.#sorted;
  }

  /** Returns whether the file was not read yet. */
  isUnread(key: string): boolean {
    const file = this.#files.get(key);
    return file !== undefined && !file.row;
  }

  /** What the answer to a search would gain if the file were read now. */
  gain(key: string, found: Search): Gain {
    const file = this.#files.get(key);
    if (!file || file.row) return 'nothing';
    if (found.mayFind(file.letters)) return found.isClose(file.letters) ? 'finds' : 'may find';
    const lines = linesIn(file).filter(({ text }) => found.finds(text));
    if (lines.some((line) => depthOf(line) === 0 && moduleTitleOf(line) === undefined)) return 'may find';
    if (file.mayLinkFiles) return 'may find in linked files';
    return lines.length > 0 ? 'kinds' : 'nothing';
  }

  /** The row of a notes file that was read. */
  row(key: string): NotesTree | undefined {
    return this.#files.get(key)?.row;
  }

  /** Returns the samples of the pace from all notes that were read, except those in `without`. */
  samples(without: ReadonlySet<string>): Sample[] {
    return Array.from(this.#files).flatMap(([key, { samples }]) => (without.has(key) ? [] : samples));
  }

  /** Returns the matching symbols of a file, as far as they are known. */
  symbols(key: string, found: Search): WorkspaceSymbol[] {
    const file = this.#files.get(key);
    if (!file) return [];
    if (!file.row) return rawSymbols(linesIn(file), file.uri, found);
    if (!found.mayFind(file.letters)) return [];
    return unpacked(file.symbols)
      .map((line) => symbolOf(line, file.uri))
      .filter(({ name }) => found.finds(name));
  }

  #put(file: IndexedFile): void {
    const key = uriKey(file.uri);
    if (!this.#files.has(key)) this.#sorted = undefined;
    this.#files.set(key, file);
  }

  #forget(key: string): void {
    if (this.#files.delete(key)) this.#sorted = undefined;
  }
}

function linesIn({ lines }: IndexedFile): RawLine[] {
  return unpacked(lines).map((packed) => {
    const blank = packed.indexOf(' ');
    return { line: Number(packed.slice(0, blank)), text: packed.slice(blank + 1) };
  });
}

function unpacked(packed: string): string[] {
  return packed === '' ? [] : packed.split('\n');
}

/** Encodes a symbol in few characters; `notes` is the URI of the file that contains most symbols. */
function lineOf({ name, kind, containerName, location, data }: WorkspaceSymbol, notesUri: string): string {
  const { start, end } = (location as Location).range;
  const place = [start.line, start.character, end.line, end.character];
  const file = location.uri === notesUri ? [] : [location.uri];
  const rest = data ? [file[0], data] : file;
  const line = JSON.stringify([name, kind, containerName, ...place, ...rest]);
  return line.replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// A JavaScript string with one wide character uses two bytes for every character.
const WIDE = /[\u0100-\uffff]/g;

function symbolOf(packed: string, notesUri: string): WorkspaceSymbol {
  const [name, kind, containerName, startLine, startCharacter, endLine, endCharacter, file, data] = JSON.parse(packed);
  const uri = file ?? notesUri;
  const start = { line: startLine, character: startCharacter };
  const end = { line: endLine, character: endCharacter };
  return { name, kind, containerName, location: { uri, range: { start, end } }, ...(data && { data }) };
}
