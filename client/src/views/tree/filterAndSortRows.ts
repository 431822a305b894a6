import type { TreeEntry } from '../../../../server/src/protocol';
import { byLevel } from './byLevel';
import type { Branch, Row } from './rows';
import type { ViewOptions } from './viewOptions';

/**
 * Filters, groups and sorts rows. Their times and counts remain those of all modules; with a filter, `shown` is the number of
 * modules that remain below a row.
 */
export function filterAndSortRows(rows: readonly Row[], { group, sort, filter }: ViewOptions): readonly Row[] {
  if (group === 'area' && sort === 'document' && filter === 'all') return rows;
  const grouped = group === 'level' ? notesFilesByLevel(rows) : rows;
  return linked(ordered(grouped));

  function ordered(branches: readonly Branch[]): Branch[] {
    const kept = branches.filter(({ entry }) => filter === 'all' || matching[filter](entry) > 0);
    return inOrder(kept, keys[sort]).map((branch) => ({
      ...branch,
      ...(filter !== 'all' && branch.entry.type !== 'module' && { shown: matching[filter](branch.entry) }),
      children: ordered(branch.children),
    }));
  }
}

function notesFilesByLevel(rows: readonly Row[]): readonly Branch[] {
  if (rows[0]?.entry.type !== 'notes') return byLevel(rows);
  return rows.map((row) => ({ ...row, children: byLevel(row.children) }));
}

/**
 * Functions that return the number of matching modules in an entry, by filter. The server counts them, so that closed
 * rows can be filtered, too.
 */
const matching: Readonly<Record<Exclude<ViewOptions['filter'], 'all'>, (entry: TreeEntry) => number>> = {
  unfinished: ({ unfinished }) => unfinished,
  withoutTime: ({ withoutTime }) => withoutTime,
  withoutNotes: ({ withoutNotes }) => withoutNotes,
};

/** The sort keys, smallest first. */
const keys: Readonly<Record<ViewOptions['sort'], (entry: TreeEntry) => number>> = {
  document: () => 0,
  time: ({ spent, planned }) => -((spent ?? planned)?.most ?? -1),
  state: ({ modules, withoutTime, withoutNotes }) =>
    modules === 0 ? 3 : withoutTime > 0 ? 0 : withoutNotes > 0 ? 1 : 2,
};

/** Sorts rows, except levels, whose order has a meaning, and notes, which would change places while the user types. */
function inOrder(branches: readonly Branch[], key: (entry: TreeEntry) => number): readonly Branch[] {
  const sorted = branches.filter(isSorted).sort((one, other) => key(one.entry) - key(other.entry));
  let next = 0;
  return branches.map((branch) => (isSorted(branch) ? (sorted[next++] as Branch) : branch));
}

function isSorted({ entry: { type } }: Branch): boolean {
  return type !== 'level' && type !== 'notes';
}

function linked(branches: readonly Branch[], parent?: Row): Row[] {
  return branches.map((branch) => {
    const children: Row[] = [];
    const row: Row = { ...branch, parent, children };
    children.push(...linked(branch.children, row));
    return row;
  });
}
