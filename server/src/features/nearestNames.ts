import { foundIn } from '../blocks/foundIn';
import type { Notebook } from '../notebook/notebook';
import { namesInUse } from '../shell/namesInUse';
import type { ArgumentKind } from '../shell/specification';
import type { Specifications } from '../shell/specifications';

/** The names of one kind that the notes use, the nearest to a place first; the word at that place is still being typed. */
export function nearestNames(
  { blocks }: Notebook,
  at: number,
  kind: ArgumentKind | undefined,
  specifications: Specifications,
): readonly string[] {
  if (kind === undefined) return [];
  const uses = foundIn(blocks, (section) => namesInUse(section, specifications))
    .filter(({ found }) => found.kind === kind)
    .map(({ found, base }) => ({ name: found.name, start: base + found.at }))
    .filter(({ name, start }) => at < start || start + name.length < at)
    .sort((one, other) => Math.abs(one.start - at) - Math.abs(other.start - at));
  return [...new Set(uses.map(({ name }) => name))];
}
