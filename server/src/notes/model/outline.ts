import { memoizeByIdentity } from '../../text/memoize';
import { firstIndex, inOrder } from '../../text/sorted';
import type { Span } from '../../text/span';
import type { Entry, Notes, RegionEntries, TableEntries } from './notes';

/** An entry with the entries in it. */
export interface OutlineNode {
  readonly entry: Entry;
  readonly children: readonly OutlineNode[];
}

/** Returns the entries of notes as a tree: area, level, group, then modules and topics, in document order. */
export function outline(notes: Notes): OutlineNode[] {
  return treeOf(entriesOf(notes));
}

/** Returns the outline of a part of notes. Entries that start in the part also end in it. */
export function outlineOf({ regions, tabled }: Notes, part: Span): OutlineNode[] {
  const own: Entry[] = within(entriesInTable(tabled), part);
  for (let n = firstIndex(regions, ({ span }) => span.end > part.start); n < regions.length; n++) {
    const region = regions[n] as RegionEntries;
    if (region.span.start >= part.end) break;
    for (const entry of entriesIn(region)) if (isIn(part, entry)) own.push(entry);
  }
  return treeOf(sorted(own));
}

/** Memoized, since it is called for each area. */
const entriesInTable = memoizeByIdentity(({ levels, modules }: TableEntries) => sorted([...levels, ...modules]));

function within(entries: readonly Entry[], { start, end }: Span): Entry[] {
  const [first, behind] = [start, end].map((at) => firstIndex(entries, ({ span }) => span.start >= at));
  return entries.slice(first, behind);
}

function isIn({ start, end }: Span, { span }: Entry): boolean {
  return start <= span.start && span.start < end;
}

function treeOf(entries: readonly Entry[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: { readonly entry: Entry; readonly children: OutlineNode[] }[] = [];
  for (const entry of entries) {
    while (open.length > 0 && !contains((open.at(-1) as OutlineNode).entry, entry)) open.pop();
    const node = { entry, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Returns all entries in document order; of two on one line, the outer one first. Memoized by notes. */
export const entriesOf = memoizeByIdentity(({ areas, levels, groups, modules, topics }: Notes): readonly Entry[] =>
  sorted([...areas, ...levels, ...groups, ...modules, ...topics]),
);

function entriesIn({ area, levels, groups, modules, topics }: RegionEntries): Entry[] {
  return [...(area ? [area] : []), ...levels, ...groups, ...modules, ...topics];
}

function sorted(entries: readonly Entry[]): readonly Entry[] {
  return inOrder(entries, (a, b) => a.span.start - b.span.start || rank[a.type] - rank[b.type]);
}

const rank: Readonly<Record<Entry['type'], number>> = { area: 0, level: 1, group: 2, module: 3, topic: 4 };

function contains(outer: Entry, inner: Entry): boolean {
  return (
    inner.span.start < outer.body.end &&
    (rank[outer.type] < rank[inner.type] || outer.type === 'topic') &&
    outer.type !== 'module'
  );
}
