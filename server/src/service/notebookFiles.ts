import { type Location, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { closedTree } from '../features/tree';
import { type Search, workspaceSymbols } from '../features/workspaceSymbols';
import { mayBeNotebook } from '../notebook/mayBeNotebook';
import type { NotebookOptions } from '../notebook/read';
import { readInSteps } from '../notebook/readInSteps';
import { type Letters, lettersOf, titleLetters } from '../notebook/titleLetters';
import type { NotebookTree } from '../protocol';
import { isAtOrBelow, uriKey } from './uriKey';

/** A file on disk that is a notebook, or may be one as long as nobody has read it. */
interface NotebookFile {
  readonly uri: string;
  /** Of all titles that stand in it, or may stand in it (see `titleLetters`). */
  readonly letters: Letters;
  /** Its symbols, and nothing as long as the file is not read. Text takes less room than what it says. */
  readonly symbols: string;
  /** The notebook's row in the tree; undefined as long as the file is not read. */
  readonly row: NotebookTree | undefined;
}

/**
 * What is remembered of the notebooks on disk: enough to list and search ten thousand of them, but neither texts nor
 * notebooks. A file is looked over when it is put, and read when an answer depends on it.
 */
export class NotebookFiles {
  readonly #files = new Map<string, NotebookFile>();
  #optionsOf: (uri: string) => NotebookOptions = () => ({ levels: [] });

  /** How files are to be read that are put from now on. */
  setOptions(optionsOf: (uri: string) => NotebookOptions): void {
    this.#optionsOf = optionsOf;
  }

  /** Takes in a file's text, or forgets the file where there is none. */
  put(uri: string, text: string | undefined): void {
    if (text === undefined || !mayBeNotebook(text, this.#optionsOf(uri))) this.#files.delete(uriKey(uri));
    else this.#files.set(uriKey(uri), { uri, letters: titleLetters(text), symbols: '', row: undefined });
  }

  /** Reads a file that may be a notebook, in steps; one that is none is forgotten. */
  *read(uri: string, text: string): Generator<void, void> {
    const before = this.#files.get(uriKey(uri));
    const notebook = yield* readInSteps(text, this.#optionsOf(uri));
    // It was put anew or removed between the steps.
    if (before !== this.#files.get(uriKey(uri))) return;
    if (!notebook.isNotebook) {
      this.#files.delete(uriKey(uri));
      return;
    }
    const symbols = workspaceSymbols(notebook, uri, '');
    const row = JSON.parse(JSON.stringify(closedTree(notebook, uri)));
    this.#files.set(uriKey(uri), {
      uri,
      letters: lettersOf(symbols.map(({ name }) => name)),
      symbols: symbols.map(lineOf).join('\n'),
      row,
    });
  }

  /** Forgets files, and all that is in folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of this.#files.keys()) if (isAtOrBelow(gone, key)) this.#files.delete(key);
  }

  /** Keeps the files of which this is true. */
  keep(isKept: (uri: string) => boolean): void {
    for (const [key, { uri }] of this.#files) if (!isKept(uri)) this.#files.delete(key);
  }

  /** The keys of the files and their URIs. */
  uris(): (readonly [string, string])[] {
    return Array.from(this.#files, ([key, { uri }]) => [key, uri]);
  }

  /** Whether nobody has read the file yet, and it may hold what is searched for. */
  isUnread(uri: string, found?: Search): boolean {
    const file = this.#files.get(uriKey(uri));
    return file !== undefined && !file.row && (!found || found.mayFind(file.letters));
  }

  /** The row of a notebook that was read. */
  row(uri: string): NotebookTree | undefined {
    return this.#files.get(uriKey(uri))?.row;
  }

  /** The symbols that are searched for in a notebook that was read. */
  symbols(uri: string, found: Search): WorkspaceSymbol[] {
    const file = this.#files.get(uriKey(uri));
    if (!file?.row || !found.mayFind(file.letters)) return [];
    return file.symbols
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => symbolOf(line, file.uri))
      .filter(({ name }) => found.finds(name));
  }
}

/** A symbol in as few characters as may be. */
function lineOf({ name, containerName, location }: WorkspaceSymbol): string {
  const { start, end } = (location as Location).range;
  const line = JSON.stringify([name, containerName, start.line, start.character, end.line, end.character]);
  return line.replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// A text with one wide character takes two bytes for each.
const WIDE = /[\u0100-\uffff]/g;

function symbolOf(line: string, uri: string): WorkspaceSymbol {
  const [name, containerName, startLine, startCharacter, endLine, endCharacter] = JSON.parse(line);
  const start = { line: startLine, character: startCharacter };
  const end = { line: endLine, character: endCharacter };
  return { name, kind: SymbolKind.Event, containerName, location: { uri, range: { start, end } } };
}
