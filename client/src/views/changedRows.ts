import type { Row } from './rows';

/**
 * The places of the rows that are to be drawn anew, with all that stands below them; undefined where others came, went or
 * changed places.
 */
export function changedRows(before: readonly Row[], after: readonly Row[]): readonly number[] | undefined {
  if (!areAlike(before, after)) return undefined;
  return before.flatMap((row, n) => (isSame(row, after[n] as Row) ? [] : [n]));
}

/** Whether the same rows stand there, under the same names. */
export function areAlike(some: readonly Row[], others: readonly Row[]): boolean {
  return (
    some.length === others.length && some.every(({ id, file }, n) => id === others[n]?.id && file === others[n]?.file)
  );
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.id === other.id &&
    one.shown === other.shown &&
    factsOf(one) === factsOf(other) &&
    one.children.length === other.children.length &&
    one.children.every((child, n) => isSame(child, other.children[n] as Row))
  );
}

/** All that a row tells, and where it leads. */
function factsOf({ entry }: Row): string {
  return JSON.stringify({ ...entry, children: [] });
}
