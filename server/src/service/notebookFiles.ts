import { type Location, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { closedTree } from '../features/tree';
import { type Search, workspaceSymbols } from '../features/workspaceSymbols';
import { mayBeNotebook, moduleLinesAsWritten } from '../notebook/mayBeNotebook';
import type { NotebookOptions } from '../notebook/read';
import { readInSteps } from '../notebook/readInSteps';
import type { NotebookTree } from '../protocol';
import { uriKey } from './uriKey';

/** A file on disk that is a notebook, or may be one as long as nobody has read it. */
interface NotebookFile {
  readonly uri: string;
  /**
   * One line for each title: of a file that was read, its symbols as JSON; of another one, the lines that may bear titles.
   * As one string of their own they take little room, and hold on to no text.
   */
  readonly titles: string;
  /** The notebook's row in the tree; undefined as long as the file is not read. */
  readonly row: NotebookTree | undefined;
}

/**
 * What is remembered of the notebooks on disk: enough to list and search ten thousand of them, but neither texts nor
 * notebooks. A file is looked over when it is put, and read when an answer depends on it.
 */
export class NotebookFiles {
  readonly #files = new Map<string, NotebookFile>();
  #options: NotebookOptions = { levels: [] };

  setOptions(options: NotebookOptions): void {
    this.#options = options;
  }

  /** Takes in a file's text, or forgets the file where there is none. */
  put(uri: string, text: string | undefined): void {
    if (text === undefined || !mayBeNotebook(text, this.#options.levels)) this.#files.delete(uriKey(uri));
    else this.#files.set(uriKey(uri), { uri, titles: moduleLinesAsWritten(text).join('\n'), row: undefined });
  }

  /** Reads a file that may be a notebook, in steps; one that is none is forgotten. */
  *read(uri: string, text: string): Generator<void, void> {
    const before = this.#files.get(uriKey(uri));
    const notebook = yield* readInSteps(text, this.#options);
    // It was put anew or removed between the steps.
    if (before !== this.#files.get(uriKey(uri))) return;
    if (!notebook.isNotebook) {
      this.#files.delete(uriKey(uri));
      return;
    }
    const titles = workspaceSymbols(notebook, uri, '').map(lineOf);
    const row = JSON.parse(JSON.stringify(closedTree(notebook, uri)));
    this.#files.set(uriKey(uri), { uri, titles: titles.join('\n'), row });
  }

  /** Forgets files, and all that is in folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of this.#files.keys()) if (isIn(gone, key)) this.#files.delete(key);
  }

  /** Keeps the files of which this is true. */
  keep(isKept: (uri: string) => boolean): void {
    for (const [key, { uri }] of this.#files) if (!isKept(uri)) this.#files.delete(key);
  }

  uris(): string[] {
    return [...this.#files.values()].map(({ uri }) => uri);
  }

  /** Whether nobody has read the file yet, and it may hold what is searched for. */
  isUnread(uri: string, found: Search = () => true): boolean {
    const file = this.#files.get(uriKey(uri));
    return file !== undefined && !file.row && file.titles.split('\n').some(found);
  }

  /** The row of a notebook that was read. */
  row(uri: string): NotebookTree | undefined {
    return this.#files.get(uriKey(uri))?.row;
  }

  /** The symbols that are searched for in a notebook that was read. */
  symbols(uri: string, found: Search): WorkspaceSymbol[] {
    const file = this.#files.get(uriKey(uri));
    if (!file?.row) return [];
    return file.titles
      .split('\n')
      .filter((line) => line !== '' && found(line))
      .map((line) => symbolOf(line, file.uri))
      .filter(({ name }) => found(name));
  }
}

/** Whether a path, or one above it, is among the paths. */
function isIn(paths: ReadonlySet<string>, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (paths.has(path.slice(0, end))) return true;
  }
  return false;
}

/** A symbol in as few characters as may be. */
function lineOf({ name, containerName, location }: WorkspaceSymbol): string {
  const { start, end } = (location as Location).range;
  return JSON.stringify([name, containerName, start.line, start.character, end.line, end.character]);
}

function symbolOf(line: string, uri: string): WorkspaceSymbol {
  const [name, containerName, startLine, startCharacter, endLine, endCharacter] = JSON.parse(line);
  const start = { line: startLine, character: startCharacter };
  const end = { line: endLine, character: endCharacter };
  return { name, kind: SymbolKind.Event, containerName, location: { uri, range: { start, end } } };
}
