import { isSharedWithNotes } from '../titles/candidate';
import { absolute, type Line } from '../titles/line';
import type { Region } from './regions';

/** The type of entry that a line opens. */
export type Role = 'level' | 'group' | 'module' | 'topic';

/** Why a line opens an entry of its type. */
export type WhyOpens =
  | 'names-level'
  | 'ends-level'
  | 'is-module'
  | 'leads-to-modules'
  | 'above-modules'
  | 'parts-notes'
  | 'no-module-below';

const roleOf: Readonly<Record<WhyOpens, Role>> = {
  'names-level': 'level',
  'ends-level': 'group',
  'is-module': 'module',
  'leads-to-modules': 'group',
  'above-modules': 'group',
  'parts-notes': 'group',
  'no-module-below': 'topic',
};

/** A line that opens an entry, with the type and the end of the entry. */
export interface Opener {
  readonly line: Line;
  readonly role: Role;
  readonly why: WhyOpens;
  readonly end: number;
}

interface Placed {
  readonly line: Line;
  readonly role: Role;
  readonly why: WhyOpens;
  /** The depth of an equivalent heading. */
  readonly depth: number;
}

const rank: Readonly<Record<Role, number>> = { level: 0, group: 1, module: 2, topic: 2 };

/** Returns the lines of a region that start an entry, in order; headings inside a module's notes do not. */
export function openersOf(region: Region, modules: ReadonlySet<Line>, text: string): Opener[] {
  const titles = region.lines.filter(
    (line) => line.level || modules.has(line) || line.depth !== undefined || endsLevel(line),
  );
  const area = region.area?.depth ?? 0;
  const open: Placed[] = [];
  /** The depth of the last opener that is not a module. */
  let above = area;
  titles.forEach((line, n) => {
    const depth = line.depth ?? depthWithin(line, above, area);
    const why = whyOpens(line, titles[n + 1], open.at(-1), modules, text);
    if (!why) return;
    open.push({ line, role: roleOf[why], why, depth });
    if (roleOf[why] !== 'module') above = depth;
  });
  return open.map(({ line, role, why }, n) => {
    const end = endOf(open, n, region.end);
    return { line, role, why, end: isNested(line) ? Math.min(end, line.base + line.candidate.blockEnd) : end };
  });
}

/** Returns whether a line is an item within an item. What follows at a lower depth belongs to the outer item. */
function isNested({ candidate }: Line): boolean {
  return candidate.shape === 'bullet 2' || candidate.shape === 'ordered 2';
}

/**
 * Returns the depth of a line that is not a heading: one more than that of its heading, so that deeper headings are part of its
 * notes. An item ends at any heading, as its list does.
 */
function depthWithin(line: Line, above: number, area: number): number {
  if (line.list !== undefined) return Number.POSITIVE_INFINITY;
  if (line.level || endsLevel(line)) return area + 0.5;
  return above + 0.5;
}

/** Returns why a line opens an entry; `undefined` for a heading in the notes of a module. */
function whyOpens(
  line: Line,
  next: Line | undefined,
  last: Placed | undefined,
  modules: ReadonlySet<Line>,
  text: string,
): WhyOpens | undefined {
  const leadsToModule = next !== undefined && modules.has(next) && isBlank(text, line, next);
  if (modules.has(line))
    return line.depth !== undefined && line.candidate.evidence <= 0 && leadsToModule ? 'leads-to-modules' : 'is-module';
  if (line.level) return 'names-level';
  if (endsLevel(line)) return 'ends-level';
  const deeperNext =
    next !== undefined && modules.has(next) && (next.depth ?? Number.POSITIVE_INFINITY) > (line.depth ?? 0);
  const inNotes = last?.role === 'module' && (line.depth ?? 0) > last.depth;
  if (inNotes) return leadsToModule && deeperNext ? 'parts-notes' : undefined;
  return deeperNext ? 'above-modules' : 'no-module-below';
}

/**
 * Returns whether a line ends the level before it. "Advanced" does even if it is not a level because the settings do not name
 * it.
 */
export function endsLevel({ candidate, level, depth }: Line): boolean {
  return candidate.furtherLevel && !level && (depth !== undefined || isSharedWithNotes(candidate.shape));
}

function isBlank(text: string, line: Line, next: Line): boolean {
  return text.slice(absolute(line, line.candidate.line).end, next.start).trim() === '';
}

function endOf(open: readonly Placed[], n: number, end: number): number {
  const { role, depth } = open[n] as Placed;
  for (let at = n + 1; at < open.length; at++) {
    const other = open[at] as Placed;
    const closes =
      rank[other.role] < rank[role] ||
      (other.role === role && role !== 'topic') ||
      (role === 'topic' && other.role === 'module') ||
      (role === 'level' && endsLevel(other.line)) ||
      (other.line.depth !== undefined && other.depth <= depth);
    if (closes) return other.line.start;
  }
  return end;
}
