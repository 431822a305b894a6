import type { NotebookTree, Place, TreeEntry } from '../../../server/src/protocol';

/** One row of the sidebar: an entry of the tree, and where it hangs. */
export interface Row {
  /** Unique in the workspace, and the same while the notes are edited, so that the editor keeps the row open. */
  readonly id: string;
  readonly uri: string;
  readonly entry: TreeEntry;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

/** The top rows of the sidebar. A single notebook needs no row of its own: its areas stand at the top. */
export function rowsOf(notebooks: readonly NotebookTree[]): readonly Row[] {
  const rows = notebooks.map((notebook) => rowOf(notebook, notebook.uri, undefined));
  const only = rows.length === 1 ? rows[0] : undefined;
  return only ? only.entry.children.map((entry) => rowOf(entry, only.uri, undefined)) : rows;
}

function rowOf(entry: TreeEntry, uri: string, parent: Row | undefined): Row {
  const children: Row[] = [];
  const row: Row = { id: `${uri}#${entry.id}`, uri, entry, parent, children };
  for (const child of entry.children) children.push(rowOf(child, uri, row));
  return row;
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
