import type { TreeEntry } from '../../../server/src/protocol';
import type { Row } from './rows';

/**
 * The ids of the rows that are to be drawn anew, each with all that stands below it; undefined where that is all of them. Text
 * that only moves changes no row: the editor asks for a row's place when it needs it, and knows that of the rows in `placed`.
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
    // What stands below a closed row is not known, so that any change may be there.
    !one.isClosed &&
    !other.isClosed &&
    factsOf(one.entry) === factsOf(other.entry) &&
    (!placed.has(one.id) || isSamePlace(one.entry, other.entry));
  const changes = isSame ? changedRows(one.children, other.children, placed) : undefined;
  return changes ?? [one.id];
}

/** Whether the same rows stand there, under the same names. */
function areAlike(some: readonly Row[], others: readonly Row[]): boolean {
  return (
    some.length === others.length && some.every(({ id, file }, n) => id === others[n]?.id && file === others[n]?.file)
  );
}

/** All that a row tells of itself. */
function factsOf(entry: TreeEntry): string {
  return JSON.stringify({ ...entry, range: undefined, body: undefined, children: undefined });
}

function isSamePlace({ range: { start: one } }: TreeEntry, { range: { start: other } }: TreeEntry): boolean {
  return one.line === other.line && one.character === other.character;
}
