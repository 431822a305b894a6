import { type Blocks, readBlocks, reviseBlocks } from '../markdown/sections/blocks';
import type { Notes } from '../notes/model/notes';
import { isReadWith, type ReadOptions, readNotes } from '../notes/reading/read';
import { readInSteps } from '../notes/reading/readInSteps';
import { type LineColumn, offsetAt } from '../text/lines';
import { isAtOrBelow, uriKey } from './paths/uriKey';
import { defaultOptions } from './settings/folderSettings';

/** One change of an open document, as in LSP; without a range, it replaces the whole text. */
export interface TextChange {
  readonly range?: { readonly start: LineColumn; readonly end: LineColumn };
  readonly text: string;
}

/** The current state of an open document. */
export interface Document {
  readonly uri: string;
  /** The version of the document in the editor (LSP). */
  readonly version: number;
  readonly notes: Notes;
}

interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly blocks: Blocks;
  /** Identifies the `open` call that created the document. */
  readonly opening: number;
  /** Number of UTF-16 units that were opened or inserted so far, including those that were removed again. */
  readonly written: number;
  /** Whether its file was deleted and the document has not changed since. */
  readonly isLost: boolean;
}

interface Reading {
  readonly notes: Notes;
  /** The value of `Document.written` when the parse started. */
  readonly written: number;
}

/**
 * Number of UTF-16 units that were not parsed yet from which a document is first parsed in slices. In one step, they take more
 * than 100 ms.
 */
const MIN_LARGE_LENGTH = 100_000;

/** The open documents. All results are immutable and computed once per version of a document. */
export class DocumentStore {
  readonly #open = new Map<string, OpenDocument>();
  /** The latest parse of each open document, which the next parse reuses. */
  readonly #read = new Map<string, Reading>();
  #optionsOf: (uri: string) => ReadOptions = () => defaultOptions;
  #openings = 0;

  open(uri: string, version: number, text: string): void {
    const opening = ++this.#openings;
    this.#read.delete(uriKey(uri));
    this.#open.set(uriKey(uri), {
      uri,
      version,
      blocks: readBlocks(text),
      opening,
      written: text.length,
      isLost: false,
    });
  }

  /** Applies changes in order, each to the result of the previous one. */
  change(uri: string, version: number, changes: readonly TextChange[]): void {
    const before = this.#open.get(uriKey(uri));
    if (!before) return;
    const blocks = changes.reduce(changed, before.blocks);
    const written = changes.reduce((sum, { text }) => sum + text.length, before.written);
    this.#open.set(uriKey(uri), { ...before, uri, version, blocks, written, isLost: false });
  }

  close(uri: string): void {
    this.#open.delete(uriKey(uri));
    this.#read.delete(uriKey(uri));
  }

  /**
   * Marks the documents of deleted files or folders. An editor may keep a document open for minutes after its tab was closed.
   */
  lose(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const [key, document] of this.#open) {
      if (isAtOrBelow(gone, key)) this.#open.set(key, { ...document, isLost: true });
    }
  }

  /** Marks the document of a file as existing. */
  found(uri: string): void {
    const document = this.#open.get(uriKey(uri));
    if (document) this.#open.set(uriKey(uri), { ...document, isLost: false });
  }

  /** Sets the options for parsing from now on. */
  setOptions(optionsOf: (uri: string) => ReadOptions): void {
    this.#optionsOf = optionsOf;
    this.#read.clear();
  }

  get(uri: string): Document | undefined {
    const key = uriKey(uri);
    const open = this.#open.get(key);
    if (!open) return undefined;
    const before = this.#read.get(key)?.notes;
    const options = this.#optionsOf(open.uri);
    const isCurrent = before?.blocks === open.blocks && (!options.linkedFile || isReadWith(before, options.linkedFile));
    const notes = isCurrent ? before : readNotes(open.blocks, options, before);
    this.#read.set(key, { notes, written: open.written });
    return { uri: open.uri, version: open.version, notes };
  }

  /** Returns whether so much of an open document is not parsed yet that it should be parsed in steps first. O(1). */
  isLargelyUnread(uri: string): boolean {
    const written = this.#open.get(uriKey(uri))?.written ?? 0;
    return written - (this.#read.get(uriKey(uri))?.written ?? 0) >= MIN_LARGE_LENGTH;
  }

  /**
   * Parses an open document like `get`, in steps between which other work can be done. If the document changes meanwhile, the
   * next parse reuses this one.
   */
  *readInSteps(uri: string): Generator<void, void> {
    const open = this.#open.get(uriKey(uri));
    const before = this.#read.get(uriKey(uri));
    if (!open || before?.notes.blocks === open.blocks) return;
    const optionsOf = this.#optionsOf;
    const notes = yield* readInSteps(open.blocks, optionsOf(open.uri), before?.notes);
    const isSameDocument = this.#open.get(uriKey(uri))?.opening === open.opening;
    const isLatest = this.#read.get(uriKey(uri)) === before && this.#optionsOf === optionsOf;
    if (isSameDocument && isLatest) this.#read.set(uriKey(uri), { notes, written: open.written });
  }

  has(uri: string): boolean {
    return this.#open.has(uriKey(uri));
  }

  /** Returns the text of an open document; `undefined` if it is not open. */
  openText(uri: string): string | undefined {
    return this.#open.get(uriKey(uri))?.blocks.text;
  }

  /** Returns the blocks of an open document, which are available before the notes are parsed; `undefined` if it is not open. */
  openBlocks(uri: string): Blocks | undefined {
    return this.#open.get(uriKey(uri))?.blocks;
  }

  openUris(): string[] {
    return [...this.#open.values()].map(({ uri }) => uri);
  }

  /** Returns the URIs of open documents, without unchanged ones whose file was deleted. */
  keptUris(): string[] {
    return [...this.#open.values()].flatMap(({ uri, isLost }) => (isLost ? [] : uri));
  }
}

function changed(before: Blocks, { range, text }: TextChange): Blocks {
  if (!range) return readBlocks(text);
  const start = offsetAt(before.lines, before.text, range.start);
  const end = Math.max(start, offsetAt(before.lines, before.text, range.end));
  return reviseBlocks(before, { span: { start, end }, text });
}
