import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import { paces, type Sample, samplesIn } from '../course/plan/pace';
import type { Syllabus } from '../course/syllabus/syllabus';
import { left, leftAt } from '../editor/outline/left';
import { type Search, search } from '../editor/outline/search';
import { tree } from '../editor/outline/tree';
import { workspaceSymbols } from '../editor/outline/workspaceSymbols';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import type { NotesTree } from '../protocol';
import type { AskLeftIn } from '../protocol/plan';
import type { DocumentStore } from './documentStore';
import type { LinkedFiles } from './linkedFiles';
import { type Gain, NotesIndex } from './notesIndex';
import { isAtOrBelow, uriKey } from './paths/uriKey';
import { defaultOptions } from './settings/folderSettings';
import type { StoredReading } from './storedReading';
import type { Syllabi } from './syllabi';

/** All notes: the open documents, and the files on disk as far as they are known. */
export class NotesFiles {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #linkedFiles: LinkedFiles;
  readonly #files: NotesIndex;
  /** A keystroke changes one notes file; the rows of the others are as they were. */
  readonly #trees = new WeakMap<Notes, { readonly syllabus: Syllabus; readonly tree: NotesTree }>();
  #optionsOf: (uri: string) => ReadOptions = () => defaultOptions;

  constructor(documents: DocumentStore, syllabi: Syllabi, linkedFiles: LinkedFiles) {
    this.#documents = documents;
    this.#syllabi = syllabi;
    this.#linkedFiles = linkedFiles;
    this.#files = new NotesIndex({
      syllabiKey: () => syllabi.key(),
      followed: (uri, notes) => syllabi.followed(uri, notes),
      unknownLinkedFiles: (uri, notes) => linkedFiles.unknown(uri, notes),
    });
  }

  /** Sets the options for parsing from now on. */
  setOptions(optionsOf: (uri: string) => ReadOptions): void {
    this.#optionsOf = optionsOf;
    this.#files.setOptions(optionsOf);
  }

  /** Takes in a file on disk; without a text, the file is gone. In steps, between which other questions can be answered. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    if (text !== undefined) this.#documents.found(uri);
    const isSyllabus = this.#syllabi.put(uri, text);
    yield* this.#files.put(uri, isSyllabus ? undefined : text);
  }

  /** Takes in a file on disk as it was read earlier; returns `false` if it must be read again, since the options have changed. */
  restore(uri: string, stored: StoredReading): boolean {
    if (!this.#files.restore(uri, stored)) return false;
    this.#documents.found(uri);
    this.#syllabi.put(uri, undefined);
    return true;
  }

  /**
   * Returns what can be restored of a file that was put; `undefined` as long as it is unread. Nothing is stored of syllabi, on
   * which others depend, and of files that depend on those that they link to.
   */
  stored(uri: string): StoredReading | undefined {
    return this.#syllabi.has(uri) || this.#linkedFiles.hasLinks(uri) ? undefined : this.#files.stored(uri);
  }

  /** These files on disk are gone, or folders with all that is in them. */
  remove(uris: readonly string[]): void {
    this.#documents.lose(uris);
    this.#files.remove(uris);
    this.#linkedFiles.remove(uris);
    this.#syllabi.remove(uris);
  }

  /** Forgets all other files on disk. */
  keep(isKept: (uri: string) => boolean): void {
    this.#files.keep(isKept);
    this.#syllabi.keep(isKept);
  }

  /** Returns the closed files that must be read before `tree` is complete; in steps. */
  *unread(): Generator<void, string[]> {
    this.#files.checkRestored();
    const uris: string[] = [];
    for (const { key, uri, isOpen } of this.#all()) {
      if (!isOpen && this.#files.isUnread(key)) uris.push(uri);
      yield;
    }
    return uris;
  }

  /**
   * Returns the files whose reading improves a search most, at most `most`, the best first; in steps. The meaning of headings is
   * read only if it can be read for all.
   */
  *unreadFor(query: string, most: number): Generator<void, string[]> {
    this.#files.checkRestored();
    const found = search(query);
    const gains: Record<Gain, string[]> = {
      finds: [],
      'may find': [],
      'may find in linked files': [],
      kinds: [],
      nothing: [],
    };
    for (const { key, uri, isOpen } of this.#all()) {
      if (!isOpen) gains[this.#files.gain(key, found)].push(uri);
      yield;
    }
    const finding = [...gains.finds, ...gains['may find'], ...gains['may find in linked files']];
    return finding.length + gains.kinds.length <= most ? [...finding, ...gains.kinds] : finding.slice(0, most);
  }

  /**
   * Reads a file on disk in steps, between which other questions can be answered. Answers the URIs of linked files that must
   * be put first: then it must be read again.
   */
  read(uri: string, text: string): Generator<void, readonly string[]> {
    return this.#files.read(uri, text);
  }

  /**
   * Returns the modules and headings of all notes and of their linked files, as far as they are known, one notes file at a time,
   * sorted by path.
   */
  *symbols(query: string): Generator<readonly WorkspaceSymbol[], void> {
    const found = search(query);
    const linked = new Set<string>();
    for (const { key, uri, isOpen } of this.#all()) {
      const open = isOpen ? this.#documents.get(uri)?.notes : undefined;
      const symbols = open ? symbolsOfOpen(open, uri, found) : this.#files.symbols(key, found);
      yield symbols.filter(({ location }) => location.uri === uri || isFirst(linked, location as Location));
    }
  }

  /** The rows of all notes files that were read, sorted by path; those that are not open are closed rows. */
  tree(): NotesTree[] {
    this.noteOpenLinks();
    return this.#shown().flatMap(({ key, uri, isOpen }) => (isOpen ? this.openTree(uri) : this.#files.row(key)) ?? []);
  }

  /** Returns the whole tree of a notes file. `text` is that of a file that is not open; it is read in steps. */
  *wholeTree(uri: string, text: string | undefined): Generator<void, NotesTree | undefined> {
    if (this.#documents.has(uri)) return this.openTree(uri);
    const notes = yield* this.notes(uri, text);
    return notes && tree(notes, uri, this.#syllabi.followed(uri, notes));
  }

  /**
   * Returns the time for the modules that are left in a notes file or in a part of it. `text` is that of a file that is not open;
   * it is read in steps.
   */
  *left({ uri, line }: AskLeftIn, text: string | undefined): Generator<void, string | undefined> {
    const notes = yield* this.notes(uri, text);
    if (!notes) return undefined;
    const [syllabus, pace] = [this.#syllabi.followed(uri, notes), paces(this.samples())];
    return line === undefined ? left(notes, syllabus, pace) : leftAt(notes, syllabus, pace, line);
  }

  /** Returns the notes in a folder or below it, open or not, without one of them. */
  inFolder(folder: string, without: string): string[] {
    const keys = new Set([uriKey(folder)]);
    const isMeant = ({ key }: Place) => isAtOrBelow(keys, key) && key !== uriKey(without);
    return this.#shown().flatMap((place) => (isMeant(place) ? place.uri : []));
  }

  /** Returns parsed notes, from `text` if they are not open, in steps. `undefined` for a file that is not notes. */
  *notes(uri: string, text: string | undefined): Generator<void, Notes | undefined> {
    const open = this.#documents.get(uri)?.notes;
    const notes = open ?? (text === undefined ? undefined : yield* readInSteps(text, this.#optionsOf(uri)));
    return notes?.isNotes ? notes : undefined;
  }

  /** Returns the whole tree of an open document, also of a syllabus. */
  openTree(uri: string): NotesTree | undefined {
    const notes = this.#documents.get(uri)?.notes;
    if (!notes?.isNotes) return undefined;
    const syllabus = this.#syllabi.followed(uri, notes);
    let known = this.#trees.get(notes);
    if (known?.syllabus !== syllabus) {
      known = { syllabus, tree: tree(notes, uri, syllabus) };
      this.#trees.set(notes, known);
    }
    return known.tree;
  }

  /** Returns the samples of the pace from all notes that were read; files on disk count as last read. */
  samples(): Sample[] {
    const uris = this.#documents.keptUris();
    const read = uris.filter((uri) => !this.#documents.isLargelyUnread(uri));
    const open = read.map((uri) => ({ uri, notes: this.#documents.get(uri)?.notes }));
    return [
      ...this.#files.samples(new Set(uris.map(uriKey))),
      ...open.flatMap(({ uri, notes }) => (notes ? this.#samplesOf(uri, notes) : [])),
    ];
  }

  #samplesOf(uri: string, notes: Notes): readonly Sample[] {
    return samplesIn(notes, this.#syllabi.followed(uri, notes));
  }

  /** Takes note of the files that open notes link to now; of closed notes, that is known since they were read. */
  noteOpenLinks(): void {
    for (const uri of this.#documents.keptUris()) {
      const notes = this.#documents.get(uri)?.notes;
      if (notes) this.#linkedFiles.unknown(uri, notes);
    }
  }

  /** Those that are not shown as modules of others. */
  #shown(): Place[] {
    const parts = this.#linkedFiles.parts();
    return parts.size === 0 ? this.#all() : this.#all().filter(({ key }) => !parts.has(key));
  }

  /** The open documents and the files on disk, sorted by path. Syllabi and deleted files are not among them. */
  #all(): Place[] {
    const open = new Map(this.#documents.keptUris().map((uri) => [uriKey(uri), uri]));
    const closed = this.#files
      .uris()
      .filter(([key, uri]) => !open.has(key) && !this.#syllabi.isNamed(uri))
      .map(([key, uri]) => ({ key, uri, isOpen: false }));
    const files = Array.from(open, ([key, uri]) => ({ key, uri, isOpen: true }));
    const ours = files.filter(({ uri }) => !this.#syllabi.has(uri));
    return [...closed, ...ours].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

function symbolsOfOpen(notes: Notes, uri: string, found: Search): WorkspaceSymbol[] {
  return notes.isNotes ? workspaceSymbols(notes, uri, found) : [];
}

/** Returns whether no earlier module leads to that heading of a linked file, and adds it to those of `before`. */
function isFirst(before: Set<string>, { uri, range }: Location): boolean {
  const place = `${uri}#${range.start.line}`;
  if (before.has(place)) return false;
  before.add(place);
  return true;
}

/** The place of possible notes. */
interface Place {
  readonly key: string;
  readonly uri: string;
  readonly isOpen: boolean;
}
