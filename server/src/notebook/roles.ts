import { absolute, type Line } from './line';
import type { Region } from './regions';

/** What a line opens. */
export type Role = 'level' | 'group' | 'module' | 'topic';

/** A line with what it opens, and where that ends. */
export interface Opener {
  readonly line: Line;
  readonly role: Role;
  readonly end: number;
}

const RANK: Readonly<Record<Role, number>> = { level: 0, group: 1, module: 2, topic: 2 };

/** The lines of a region that open something, in order; headings inside a module's notes open nothing. */
export function openersOf(region: Region, modules: ReadonlySet<Line>, text: string): Opener[] {
  const titles = region.lines.filter((line) => line.level || modules.has(line) || line.depth !== undefined);
  const open: { line: Line; role: Role }[] = [];
  let module: Line | undefined;
  titles.forEach((line, n) => {
    const role = roleOf(line, titles[n + 1], module, modules, text);
    if (!role) return;
    open.push({ line, role });
    module = role === 'module' ? line : undefined;
  });
  return open.map(({ line, role }, n) => ({ line, role, end: endOf(open, n, region.end) }));
}

function roleOf(
  line: Line,
  next: Line | undefined,
  module: Line | undefined,
  modules: ReadonlySet<Line>,
  text: string,
): Role | undefined {
  if (modules.has(line)) return namesGroup(line, next, modules, text) ? 'group' : 'module';
  if (line.level) return 'level';
  if (module && !isHigher(line, module)) return undefined;
  return next && modules.has(next) && !isHigher(next, line) ? 'group' : 'topic';
}

/** Among modules that are headings, one without evidence right above the next names a group: "#### *Data Storage*". */
function namesGroup(line: Line, next: Line | undefined, modules: ReadonlySet<Line>, text: string): boolean {
  if (line.depth === undefined || line.candidate.evidence > 0 || !next || !modules.has(next)) return false;
  return text.slice(absolute(line, line.candidate.line).end, next.start).trim() === '';
}

function endOf(open: readonly { line: Line; role: Role }[], n: number, end: number): number {
  const { line, role } = open[n] as { line: Line; role: Role };
  for (let at = n + 1; at < open.length; at++) {
    const other = open[at] as { line: Line; role: Role };
    if (RANK[other.role] < RANK[role] || (other.role === role && role !== 'topic')) return other.line.start;
    // A level that is no heading, "> Beginner Level", still holds the modules that are headings.
    const isWithin = line.depth === undefined && RANK[other.role] > RANK[role];
    if (!isWithin && isHigher(other.line, line)) return other.line.start;
    if (role === 'topic' && other.role !== 'topic') return other.line.start;
  }
  return end;
}

/** A heading at least as high as another line, so that it closes it; every heading closes a line that is none. */
function isHigher(other: Line, line: Line): boolean {
  return other.depth !== undefined && (line.depth === undefined || other.depth <= line.depth);
}
