import type { AnchorItem } from '../../markdown/links/anchorList';
import { slug } from '../../markdown/links/anchors';
import type { Blocks } from '../../markdown/sections/blocks';
import { decodeUriPart } from '../../text/decodeUriPart';
import { groupBy } from '../../text/groupBy';
import { lineAt } from '../../text/lines';
import { distance } from '../../text/nearest';
import { firstIndex } from '../../text/sorted';
import { slice } from '../../text/span';
import { type Contents, explicitAnchors, type Target } from './contents';

/*
 * Assigns headings to the rows of a table of contents. Input: the links of the table, and all headings. Output: for
 * each row its heading, if there is one, and whether its link leads there.
 *
 * Invariant: only links to explicit anchors assign one heading to several rows.
 */

/** A row of a table of contents, and the heading that it is about. */
export interface Row {
  readonly item: AnchorItem;
  /** The heading that the row is about; `undefined` if there is none. */
  readonly target: Target | undefined;
  /**
   * Where its link leads: `right` for `target`, `astray` for an earlier heading with equal words, `nowhere` for none.
   */
  readonly leads: 'right' | 'astray' | 'nowhere';
}

/**
 * Returns the rows of a table of contents with the headings that their links lead to. Rows with a broken link have no heading;
 * `withLikelyTargets` finds one. O(n log n) for n rows and headings.
 */
export function rowsOf(blocks: Blocks, { items }: Contents, targets: readonly Target[]): readonly Row[] {
  const { text, lines } = blocks;
  const byKey = new Map(targets.map((target) => [target.key, target]));
  let made: ReadonlyMap<string, number> | undefined;
  const taken = new Set<Target>();
  const nextUntaken = untakenBy(targets, taken);
  return items.map((item): Row => {
    const anchor = anchorIn(text, item);
    const named = byKey.get(anchor);
    if (!named) {
      made ??= explicitAnchors(blocks);
      const at = ofPage.has(anchor) ? 0 : made.get(anchor);
      const line = at === undefined ? undefined : (lines.starts[lineAt(lines, at)] ?? at);
      const target = line === undefined ? undefined : targets[firstIndex(targets, (other) => other.at >= line)];
      if (target) taken.add(target);
      return { item, target, leads: at === undefined ? 'nowhere' : 'right' };
    }
    const target = taken.has(named) ? nextUntaken(named.words) : named;
    if (target) taken.add(target);
    return { item, target, leads: target && target !== named ? 'astray' : 'right' };
  });
}

/** Returns a function that finds the first heading with the given words that has no row, in amortized O(1). */
function untakenBy(targets: readonly Target[], taken: ReadonlySet<Target>) {
  let byWords: ReadonlyMap<string, Target[]> | undefined;
  return (words: string): Target | undefined => {
    byWords ??= groupBy(targets.toReversed(), (target) => target.words);
    const left = byWords.get(words);
    while (left && left.length > 0 && taken.has(left.at(-1) as Target)) left.pop();
    return left?.at(-1);
  };
}

/** Maximum number of headings that a row is compared with. Among more, the intended one is uncertain. */
const MAX_COMPARED = 50;

/**
 * Returns the rows; one with a broken link gets the heading that it probably meant: one between the headings of its neighbours
 * that no other row has. O(n log n) for n rows and headings.
 */
export function withLikelyTargets(text: string, rows: readonly Row[], targets: readonly Target[]): readonly Row[] {
  const taken = new Set(rows.map(({ target }) => target));
  const free = targets.filter((target) => !taken.has(target));
  const depths = new Map<number, number>();
  const behind: number[] = [];
  let next = text.length;
  for (const [n, { item, target }] of [...rows.entries()].reverse()) {
    if (target) {
      next = target.at;
      depths.set(item.depth, target.depth);
    }
    behind[n] = next;
  }
  let before = 0;
  return rows.map((row, n) => {
    before = row.target?.at ?? before;
    if (row.leads !== 'nowhere') return row;
    const first = firstIndex(free, ({ at }) => at > before);
    const last = firstIndex(free, ({ at }) => at >= (behind[n] ?? text.length));
    if (last <= first || last - first > MAX_COMPARED) return row;
    const near = free.slice(first, last);
    const isLikeRow = likeRow(text, row.item);
    const depth = depths.get(row.item.depth);
    const target = only(near.filter(isLikeRow)) ?? only(near.filter((other) => other.depth === depth));
    return target ? { ...row, target } : row;
  });
}

function only(targets: readonly Target[]): Target | undefined {
  return targets.length === 1 ? targets[0] : undefined;
}

/** Returns the normalized anchor of a link. */
export function anchorIn(text: string, { anchor }: AnchorItem): string {
  return decodeUriPart(slice(text, anchor)).toLowerCase();
}

/** Anchors of the whole page. */
const ofPage = new Set(['', 'top']);

/** Minimum length of a name that is looked for as a part of other names. */
const MIN_PART_LENGTH = 4;

/**
 * Maximum length of names that are compared letter by letter, which takes quadratic time. Longer names must be equal.
 */
const MAX_COMPARED_LENGTH = 200;

/**
 * Returns a predicate for the headings that a row may have been made for, before their words were slightly changed or
 * extended.
 */
export function likeRow(text: string, item: AnchorItem): (target: Target) => boolean {
  const named = anchorIn(text, item);
  const words = slug(slice(text, item.text)).toLowerCase();
  return ({ key: anchor }) => {
    if (words === anchor) return true;
    if (Math.min(named.length, anchor.length) < MIN_PART_LENGTH) return false;
    if (isPart(named, anchor) || isPart(anchor, named)) return true;
    return Math.max(named.length, anchor.length) <= MAX_COMPARED_LENGTH && distance(named, anchor) <= 2;
  };
}

function isPart(words: string, all: string): boolean {
  return `-${all}-`.includes(`-${words}-`);
}
