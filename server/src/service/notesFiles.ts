import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import { paces, type Sample, samplesIn } from '../course/plan/pace';
import type { Syllabus } from '../course/syllabus/syllabus';
import { remainingText, remainingTextAt } from '../editor/outline/remainingText';
import { type Search, search } from '../editor/outline/search';
import { tree } from '../editor/outline/tree';
import { workspaceSymbols } from '../editor/outline/workspaceSymbols';
import type { Notes } from '../notes/model/notes';
import type { ReadOptions } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import type { NotesTree } from '../protocol';
import type { TimeLeftParams } from '../protocol/plan';
import type { DocumentStore } from './documentStore';
import type { LinkedFiles } from './linkedFiles';
import { type Gain, NotesIndex } from './notesIndex';
import { isAtOrBelow, uriKey } from './paths/uriKey';
import { defaultOptions } from './settings/folderSettings';
import type { StoredReading } from './storedReading';
import type { Syllabi } from './syllabi';

/** All notes: the open documents, and the known files on disk. */
export class NotesFiles {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #linkedFiles: LinkedFiles;
  readonly #files: NotesIndex;
  /** Cached trees: a keystroke changes only that of one notes file. */
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

  /** Stores a file on disk, in steps between which other work can be done. `text` is `undefined` if the file was deleted. */
  *put(uri: string, text: string | undefined): Generator<void, void> {
    if (text !== undefined) this.#documents.found(uri);
    const isSyllabus = this.#syllabi.put(uri, text);
    yield* this.#files.put(uri, isSyllabus ? undefined : text);
  }

  /**
   * Restores a file on disk from an earlier session; returns `false` if it must be read again, since the options have changed.
   */
  restore(uri: string, stored: StoredReading): boolean {
    if (!this.#files.restore(uri, stored)) return false;
    this.#documents.found(uri);
    this.#syllabi.put(uri, undefined);
    return true;
  }

  /**
   * Returns the data to restore a file later; `undefined` if it is not read yet. Nothing is stored of syllabi, on which other
   * files depend, and of files that depend on linked files.
   */
  stored(uri: string): StoredReading | undefined {
    return this.#syllabi.has(uri) || this.#linkedFiles.hasLinks(uri) ? undefined : this.#files.stored(uri);
  }

  /** Removes deleted files on disk, including all files in deleted folders. */
  remove(uris: readonly string[]): void {
    this.#documents.lose(uris);
    this.#files.remove(uris);
    this.#linkedFiles.remove(uris);
    this.#syllabi.remove(uris);
  }

  /** Removes all other files on disk. */
  keep(isKept: (uri: string) => boolean): void {
    this.#files.keep(isKept);
    this.#syllabi.keep(isKept);
  }

  /** Returns the closed files that must be read before `tree` is complete, in steps. */
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
   * Returns at most `most` files to read first for a search, those that improve its results most, in steps. Files that would
   * only add the kinds of headings are included only if all of them can be read.
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
   * Reads a file on disk, in steps between which other work can be done. Returns the URIs of linked files that must be put
   * first; then the file must be read again.
   */
  read(uri: string, text: string): Generator<void, readonly string[]> {
    return this.#files.read(uri, text);
  }

  /** Yields the known modules and headings of all notes and of their linked files, one notes file at a time, sorted by path. */
  *symbols(query: string): Generator<readonly WorkspaceSymbol[], void> {
    const found = search(query);
    const linked = new Set<string>();
    for (const { key, uri, isOpen } of this.#all()) {
      const open = isOpen ? this.#documents.get(uri)?.notes : undefined;
      const symbols = open ? symbolsOfOpen(open, uri, found) : this.#files.symbols(key, found);
      yield symbols.filter(({ location }) => location.uri === uri || isFirst(linked, location as Location));
    }
  }

  /** Returns the rows of all notes files that were read, sorted by path. Files that are not open have rows without children. */
  tree(): NotesTree[] {
    this.noteOpenLinks();
    return this.#shown().flatMap(({ key, uri, isOpen }) => (isOpen ? this.openTree(uri) : this.#files.row(key)) ?? []);
  }

  /** Returns the whole tree of a notes file, in steps. `text` is the text of a file that is not open. */
  *wholeTree(uri: string, text: string | undefined): Generator<void, NotesTree | undefined> {
    if (this.#documents.has(uri)) return this.openTree(uri);
    const notes = yield* this.notes(uri, text);
    return notes && tree(notes, uri, this.#syllabi.followed(uri, notes));
  }

  /**
   * Returns the time for the modules that are left in a notes file or a part of it, in steps. `text` is the text of a file that
   * is not open.
   */
  *timeLeft({ uri, line }: TimeLeftParams, text: string | undefined): Generator<void, string | undefined> {
    const notes = yield* this.notes(uri, text);
    if (!notes) return undefined;
    const [syllabus, pace] = [this.#syllabi.followed(uri, notes), paces(this.samples())];
    return line === undefined ? remainingText(notes, syllabus, pace) : remainingTextAt(notes, syllabus, pace, line);
  }

  /** Returns the notes in a folder and its subfolders, open or not, without `uri`. */
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

  /** Updates the links of open notes. Those of closed notes are known since they were read. */
  noteOpenLinks(): void {
    for (const uri of this.#documents.keptUris()) {
      const notes = this.#documents.get(uri)?.notes;
      if (notes) this.#linkedFiles.unknown(uri, notes);
    }
  }

  /** Returns the files that are not shown as modules of other notes. */
  #shown(): Place[] {
    const parts = this.#linkedFiles.parts();
    return parts.size === 0 ? this.#all() : this.#all().filter(({ key }) => !parts.has(key));
  }

  /** Returns the open documents and the files on disk, sorted by path, without syllabi and deleted files. */
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

/** Returns whether no earlier module has a symbol for that heading of a linked file, and adds it to `before`. */
function isFirst(before: Set<string>, { uri, range }: Location): boolean {
  const place = `${uri}#${range.start.line}`;
  if (before.has(place)) return false;
  before.add(place);
  return true;
}

/** The location of a file that may be notes. */
interface Place {
  readonly key: string;
  readonly uri: string;
  readonly isOpen: boolean;
}
