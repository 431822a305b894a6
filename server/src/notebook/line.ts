import type { Blocks } from '../blocks/blocks';
import { type Span, shift } from '../text/span';
import { type Candidate, candidatesOf } from './candidate';
import { levelOfLine } from './levelNames';
import type { LevelName } from './notebook';

/** A candidate at its place in the document. */
export interface Line {
  /** Its place among all lines. */
  readonly index: number;
  readonly candidate: Candidate;
  /** The offset of its section: candidates count from there. */
  readonly base: number;
  readonly start: number;
  /** Tells the list that an item of the first depth stands in from other lists. */
  readonly list: number | undefined;
  /** The depth of a heading, from 1; an underlined time is no heading for us. */
  readonly depth: number | undefined;
  /** The level that the line names and nothing else. */
  readonly level: LevelName | undefined;
}

/** All lines of the notes that could bear a title, in order. */
export function linesOf(blocks: Blocks, levels: readonly string[]): Line[] {
  const lines: Line[] = [];
  let list: number | undefined;
  blocks.sections.forEach((section, n) => {
    const base = blocks.starts[n] as number;
    const carried = section.continues ? list : undefined;
    for (const candidate of candidatesOf(section)) {
      const own = candidate.list === undefined ? undefined : base + candidate.list;
      list = candidate.list === 0 && carried !== undefined ? carried : (own ?? list);
      lines.push({
        index: lines.length,
        candidate,
        base,
        start: base + candidate.line.start,
        list: own === undefined ? undefined : list,
        depth: candidate.depth,
        level: levelOf(candidate, levels),
      });
    }
  });
  return lines;
}

/** Some of the lines as lines of their own, counted anew. */
export function linesWithout(lines: readonly Line[], left: ReadonlySet<Line>): Line[] {
  return lines.filter((line) => !left.has(line)).map((line, index) => ({ ...line, index }));
}

export function absolute(line: Line, span: Span): Span {
  return shift(span, line.base);
}

function levelOf({ level, task, link, title }: Candidate, further: readonly string[]): LevelName | undefined {
  if (level || further.length === 0 || task || link?.url.startsWith('#')) return level;
  return levelOfLine(title, further);
}
