import type { AnchorItem } from '../blocks/anchorList';
import { anchorOf } from '../blocks/anchors';
import { distance } from '../text/nearest';
import { slice } from '../text/span';
import { type Contents, isNamesake, type Target } from './contents';

/** A row of a table of contents, and the heading that it is about. */
export interface Row {
  readonly item: AnchorItem;
  /** Undefined where no heading fits. */
  readonly target: Target | undefined;
  /** Where its link leads: to that heading, to an earlier one of the same words, or to none. */
  readonly leads: 'right' | 'astray' | 'nowhere';
}

/** The rows of a table, each with its heading: the one that its link names, or else the one that it was made for, or that now stands in its place. */
export function rowsOf(text: string, { items }: Contents, targets: readonly Target[]): readonly Row[] {
  const byAnchor = new Map(targets.map((target) => [target.anchor.toLowerCase(), target]));
  const taken = new Set<Target>();
  const rows = items.map((item): Row => {
    const anchor = anchorIn(text, item);
    const named = byAnchor.get(anchor);
    if (!named) {
      const at = madeByHand(text, anchor);
      const target = at === undefined ? undefined : targets.find((other) => other.at >= lineStart(text, at));
      if (target) taken.add(target);
      return { item, target, leads: at === undefined ? 'nowhere' : 'right' };
    }
    const target = taken.has(named) ? targets.find((other) => isNamesake(other, named) && !taken.has(other)) : named;
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
  const written = slice(text, anchor);
  try {
    return decodeURIComponent(written).toLowerCase();
  } catch {
    // A lone "%" encodes nothing.
    return written.toLowerCase();
  }
}

/**
 * Where an anchor stands in HTML, `<a name="docker">`, or as other programs than GitHub know it, `{#docker}`, in a heading or
 * above it; the page's own stands at its start.
 */
function madeByHand(text: string, anchor: string): number | undefined {
  if (anchor === '' || anchor === 'top') return 0;
  const all = text.toLowerCase();
  const places = [`name="${anchor}"`, `id="${anchor}"`, `name='${anchor}'`, `id='${anchor}'`, `{#${anchor}}`];
  return places.map((made) => all.indexOf(made)).find((at) => at >= 0);
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
}

/** Shorter names are part of too many others. */
const shortestPart = 4;

/** Whether a row was made for a heading whose words were changed a little, or to which words were added. */
export function isLike(text: string, item: AnchorItem, target: Target): boolean {
  const [named, anchor] = [anchorIn(text, item), target.anchor.toLowerCase()];
  if (anchorOf(slice(text, item.text)).toLowerCase() === anchor) return true;
  if (Math.min(named.length, anchor.length) < shortestPart) return false;
  return isPart(named, anchor) || isPart(anchor, named) || distance(named, anchor) <= 2;
}

function isPart(words: string, all: string): boolean {
  return `-${all}-`.includes(`-${words}-`);
}
