import type { NotesTree, Place, TreeEntry } from '../../../../server/src/protocol';
import { uriKey } from '../../../../server/src/service/paths/uriKey';
import { decodeUriPart } from '../../../../server/src/text/decodeUriPart';
import { groupBy } from '../../../../server/src/text/groupBy';

/** One row of the sidebar: an entry of the tree, with its parent and children. */
export interface Row {
  /**
   * An ID that is unique in the workspace and independent of positions in the text, so that the editor keeps the row
   * expanded.
   */
  readonly id: string;
  readonly uri: string;
  readonly entry: TreeEntry;
  /** The name of the file, for notes with a title that is not unique. */
  readonly file: string | undefined;
  readonly parent: Row | undefined;
  /** Empty for a closed row, until it is expanded. */
  readonly children: readonly Row[];
  /** Whether its children are not known yet. */
  readonly isClosed: boolean;
  /** Whether it collects entries from several places of the notes, such as a level of all areas. */
  readonly isMerged?: true;
  /** Number of modules below it that match the filter, if there is one. */
  readonly shown?: number;
}

/** A row without its parent. */
export type Branch = Omit<Row, 'parent' | 'children'> & { readonly children: readonly Branch[] };

/** Returns the top rows of the sidebar. For a single notes file, these are its areas. */
export function rowsOf(notesFiles: readonly NotesTree[]): readonly Row[] {
  const [first, ...others] = notesFiles;
  if (first && others.length === 0) return first.children.map((entry) => rowOf(entry, first.uri));
  const names = twinNames(notesFiles);
  return notesFiles.map((notes) => rowOf(notes, notes.uri, undefined, names.get(notes)));
}

/** Returns the file names of notes whose titles are not unique. */
function twinNames(notesFiles: readonly NotesTree[]): ReadonlyMap<NotesTree, string> {
  const names = new Map<NotesTree, string>();
  for (const alike of groupBy(notesFiles, ({ title }) => title).values()) {
    if (alike.length === 1) continue;
    for (const named of groupBy(alike, ({ uri }) => lastParts(uri, 1)).values()) {
      // "README.md", or "docker/README.md" if other notes have that file name, too.
      for (const notes of named) names.set(notes, lastParts(notes.uri, named.length === 1 ? 1 : 2));
    }
  }
  return names;
}

/** Returns the row of notes that were closed, with its descendants. */
export function opened({ uri, file }: Row, notes: NotesTree): Row {
  return rowOf(notes, uri, undefined, file);
}

function rowOf(entry: TreeEntry & Pick<NotesTree, 'isClosed'>, uri: string, parent?: Row, file?: string): Row {
  const children: Row[] = [];
  const isClosed = entry.isClosed ?? false;
  const row: Row = { id: `${uri}#${entry.id}`, uri, entry, file, parent, children, isClosed };
  for (const child of entry.children) children.push(rowOf(child, child.uri ?? uri, row));
  return row;
}

function lastParts(uri: string, count: number): string {
  return uri.split('/').slice(-count).map(decodeUriPart).join('/');
}

/** Returns rows and their descendants, each before its own descendants. */
export function flat(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...flat(row.children)]);
}

/**
 * Returns the innermost row whose text contains the place; `undefined` if none does. A place between two rows belongs to the
 * second one.
 */
export function rowAt(rows: readonly Row[], uri: string, place: Place): Row | undefined {
  let found: Row | undefined;
  for (const row of rows) {
    const isOwn = isSameFile(row.uri, uri) && !row.isMerged;
    if (isOwn && !contains(row.entry, place)) continue;
    const inner = rowAt(row.children, uri, place) ?? (isOwn || isSameFile(row.entry.file, uri) ? row : undefined);
    if (inner && !(found && isBefore(inner.entry.body.start, found.entry.body.start))) found = inner;
  }
  return found;
}

/** Returns whether two URIs are equal. Editor and server may escape a URI differently. */
function isSameFile(one: string | undefined, other: string): boolean {
  return one === other || (one !== undefined && uriKey(one) === uriKey(other));
}

function contains({ body: { start, end } }: TreeEntry, place: Place): boolean {
  return !isBefore(place, start) && !isBefore(end, place);
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
