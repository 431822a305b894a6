import type { TreeEntry } from '../../../server/src/protocol';
import type { Arrangement } from './arrangement';
import { byLevel } from './byLevel';
import type { Branch, Row } from './rows';

/**
 * The rows as somebody wants to see them. Times and counts stay those of the whole, since they say what an area took,
 * whatever is shown of it; a row that is not shown whole says how many of its modules are.
 */
export function arranged(rows: readonly Row[], { group, sort, filter }: Arrangement): readonly Row[] {
  if (group === 'area' && sort === 'document' && filter === 'all') return rows;
  const grouped = group === 'level' ? notebooksByLevel(rows) : rows;
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

function notebooksByLevel(rows: readonly Row[]): readonly Branch[] {
  if (rows[0]?.entry.type !== 'notebook') return byLevel(rows);
  return rows.map((row) => ({ ...row, children: byLevel(row.children) }));
}

/** How many modules at and below a row a filter shows. The server counts them, so that closed notebooks are filtered too. */
const matching: Readonly<Record<Exclude<Arrangement['filter'], 'all'>, (entry: TreeEntry) => number>> = {
  unfinished: ({ unfinished }) => unfinished,
  timeless: ({ withoutTime }) => withoutTime,
  noteless: ({ withoutNotes }) => withoutNotes,
};

/** Rows with a smaller key stand first. */
const keys: Readonly<Record<Arrangement['sort'], (entry: TreeEntry) => number>> = {
  document: () => 0,
  time: ({ time }) => -(time?.most ?? -1),
  state: ({ modules, withoutTime, withoutNotes }) =>
    modules === 0 ? 3 : withoutTime > 0 ? 0 : withoutNotes > 0 ? 1 : 2,
};

/** Levels stay where they are, since one leads to the next, and notebooks too, which would jump while somebody types. */
function inOrder(branches: readonly Branch[], key: (entry: TreeEntry) => number): readonly Branch[] {
  const sorted = branches.filter(isSorted).sort((one, other) => key(one.entry) - key(other.entry));
  let next = 0;
  return branches.map((branch) => (isSorted(branch) ? (sorted[next++] as Branch) : branch));
}

function isSorted({ entry: { type } }: Branch): boolean {
  return type !== 'level' && type !== 'notebook';
}

function linked(branches: readonly Branch[], parent?: Row): Row[] {
  return branches.map((branch) => {
    const children: Row[] = [];
    const row: Row = { ...branch, parent, children };
    children.push(...linked(branch.children, row));
    return row;
  });
}
