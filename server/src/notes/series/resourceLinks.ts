import { memoizeByIdentity } from '../../text/memoize';
import { isMereLink } from '../journals/journal';
import type { Candidate } from '../titles/candidate';
import type { Line } from '../titles/line';
import { asNote } from '../titles/promoted';
import { isResourcesName } from '../words/sectionNames';

/**
 * Returns the lines, with those that only link to something below a heading such as "Resources" as notes: books and pages beside
 * the modules. Returns `lines` itself if there are none. O(lines).
 */
export function withoutResourceLinks(lines: readonly Line[]): readonly Line[] {
  const links = new Set<Line>();
  let depth: number | undefined;
  for (const line of lines) {
    if (line.depth !== undefined && (depth === undefined || line.depth <= depth))
      depth = namesResources(line.candidate) ? line.depth : undefined;
    else if (depth !== undefined && line.depth === undefined && isMereLink(line.candidate)) links.add(line);
  }
  if (links.size === 0) return lines;
  return lines.map((line) => (links.has(line) ? { ...line, candidate: asResource(line.candidate) } : line));
}

/** A link with a checkbox is not a task of the course either. */
const asResource = memoizeByIdentity((candidate: Candidate): Candidate => ({ ...asNote(candidate), task: false }));

/** Memoized, since each edit asks about all headings. */
const namesResources = memoizeByIdentity(({ title }: Candidate): boolean => isResourcesName(title));
