import type { AnchorItem } from '../blocks/anchorList';
import { anchorOf } from '../blocks/anchors';
import type { Blocks } from '../blocks/blocks';
import { decoded } from '../text/decoded';
import { lineStartAt } from '../text/lines';
import { distance } from '../text/nearest';
import { slice } from '../text/span';
import { type Contents, madeAnchors, type Target } from './contents';

/** A row of a table of contents, and the heading that it is about. */
export interface Row {
  readonly item: AnchorItem;
  /** Undefined where no heading fits. */
  readonly target: Target | undefined;
  /** Where its link leads: to that heading, to an earlier one of the same words, or to none. */
  readonly leads: 'right' | 'astray' | 'nowhere';
}

/**
 * The rows of a table, each with its heading: the one that its link names, or else the one that it was made for, or that now
 * stands in its place.
 */
export function rowsOf(blocks: Blocks, { items }: Contents, targets: readonly Target[]): readonly Row[] {
  const { text } = blocks;
  const byKey = new Map(targets.map((target) => [target.key, target]));
  let made: ReadonlyMap<string, number> | undefined;
  const taken = new Set<Target>();
  const rows = items.map((item): Row => {
    const anchor = anchorIn(text, item);
    const named = byKey.get(anchor);
    if (!named) {
      made ??= madeAnchors(blocks);
      const at = OF_PAGE.has(anchor) ? 0 : made.get(anchor);
      const target = at === undefined ? undefined : targets.find((other) => other.at >= lineStartAt(text, at));
      if (target) taken.add(target);
      return { item, target, leads: at === undefined ? 'nowhere' : 'right' };
    }
    const target = taken.has(named) ? targets.find((other) => other.words === named.words && !taken.has(other)) : named;
    if (target) taken.add(target);
    return { item, target, leads: target && target !== named ? 'astray' : 'right' };
  });
  return rows.map((row, n) => {
    if (row.leads !== 'nowhere') return row;
    const before = rows.slice(0, n).findLast(({ target }) => target)?.target?.at ?? 0;
    const behind = rows.slice(n).find(({ target }) => target)?.target?.at ?? text.length;
    const near = targets.filter((target) => before < target.at && target.at < behind && !taken.has(target));
    const depth = rows.find(({ item, target }) => target && item.depth === row.item.depth)?.target?.depth;
    const target =
      only(near.filter((other) => isLike(text, row.item, other))) ??
      only(near.filter((other) => other.depth === depth));
    return target ? { ...row, target } : row;
  });
}

function only(targets: readonly Target[]): Target | undefined {
  return targets.length === 1 ? targets[0] : undefined;
}

/** The anchor that a link names, as it is compared. */
export function anchorIn(text: string, { anchor }: AnchorItem): string {
  return decoded(slice(text, anchor)).toLowerCase();
}

/** Anchors of the page itself. */
const OF_PAGE = new Set(['', 'top']);

/** Shorter names are part of too many others. */
const shortestPart = 4;

/** Whether a row was made for a heading whose words were changed a little, or to which words were added. */
export function isLike(text: string, item: AnchorItem, target: Target): boolean {
  const [named, anchor] = [anchorIn(text, item), target.key];
  if (anchorOf(slice(text, item.text)).toLowerCase() === anchor) return true;
  if (Math.min(named.length, anchor.length) < shortestPart) return false;
  return isPart(named, anchor) || isPart(anchor, named) || distance(named, anchor) <= 2;
}

function isPart(words: string, all: string): boolean {
  return `-${all}-`.includes(`-${words}-`);
}
