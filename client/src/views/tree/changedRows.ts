import type { TreeEntry } from '../../../../server/src/protocol';
import type { Row } from './rows';

/**
 * Returns the IDs of the rows to redraw, each with its descendants; `undefined` for all. Moved text changes no row: the editor
 * requests the location of a row when it needs it, and has already requested those of the rows in `placed`.
 */
export function changedRows(
  before: readonly Row[],
  after: readonly Row[],
  placed: ReadonlySet<string> = new Set(),
): readonly string[] | undefined {
  if (!areAlike(before, after)) return undefined;
  return before.flatMap((row, n) => changedAt(row, after[n] as Row, placed));
}

function changedAt(one: Row, other: Row, placed: ReadonlySet<string>): readonly string[] {
  if (one.entry === other.entry && one.shown === other.shown) return [];
  const isSame =
    one.shown === other.shown &&
    // The children of a closed row are unknown and may have changed.
    !one.isClosed &&
    !other.isClosed &&
    factsOf(one.entry) === factsOf(other.entry) &&
    (!placed.has(one.id) || isSamePlace(one.entry, other.entry));
  const changes = isSame ? changedRows(one.children, other.children, placed) : undefined;
  return changes ?? [one.id];
}

/** Returns whether both lists contain the same rows with the same IDs. */
function areAlike(some: readonly Row[], others: readonly Row[]): boolean {
  return (
    some.length === others.length && some.every(({ id, file }, n) => id === others[n]?.id && file === others[n]?.file)
  );
}

/** Returns everything that a row displays. */
function factsOf(entry: TreeEntry): string {
  return JSON.stringify({ ...entry, range: undefined, body: undefined, children: undefined });
}

function isSamePlace({ range: { start: one } }: TreeEntry, { range: { start: other } }: TreeEntry): boolean {
  return one.line === other.line && one.character === other.character;
}
