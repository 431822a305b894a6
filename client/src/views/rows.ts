import type { NotebookTree, Place, TreeEntry } from '../../../server/src/protocol';

/** One row of the sidebar: an entry of the tree, and where it hangs. */
export interface Row {
  /** Unique in the workspace, and the same while the notes are edited, so that the editor keeps the row open. */
  readonly id: string;
  readonly uri: string;
  readonly entry: TreeEntry;
  /** The file's name, on the rows of notebooks that share their title with another one. */
  readonly file: string | undefined;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

/** The top rows of the sidebar. A single notebook needs no row of its own: its areas stand at the top. */
export function rowsOf(notebooks: readonly NotebookTree[]): readonly Row[] {
  const [first, ...others] = notebooks;
  if (first && others.length === 0) return first.children.map((entry) => rowOf(entry, first.uri));
  return notebooks.map((notebook) => {
    const twins = notebooks.filter(({ title }) => title === notebook.title);
    return rowOf(notebook, notebook.uri, undefined, twins.length > 1 ? fileName(notebook.uri, twins) : undefined);
  });
}

function rowOf(entry: TreeEntry, uri: string, parent?: Row, file?: string): Row {
  const children: Row[] = [];
  const row: Row = { id: `${uri}#${entry.id}`, uri, entry, file, parent, children };
  for (const child of entry.children) children.push(rowOf(child, uri, row));
  return row;
}

/** "README.md", or "docker/README.md" where another one of the notebooks has that name too. */
function fileName(uri: string, notebooks: readonly NotebookTree[]): string {
  const name = lastParts(uri, 1);
  const isOnly = notebooks.filter((notebook) => lastParts(notebook.uri, 1) === name).length === 1;
  return isOnly ? name : lastParts(uri, 2);
}

function lastParts(uri: string, count: number): string {
  return uri.split('/').slice(-count).map(decodeURIComponent).join('/');
}

/** The innermost row whose text holds the place; undefined where none does. */
export function rowAt(rows: readonly Row[], uri: string, place: Place): Row | undefined {
  const row = rows.find(({ uri: its, entry }) => its === uri && holds(entry, place));
  return row && (rowAt(row.children, uri, place) ?? row);
}

function holds({ body: { start, end } }: TreeEntry, place: Place): boolean {
  return !isBefore(place, start) && !isBefore(end, place);
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
