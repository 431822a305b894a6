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
  /** The depth of a heading, from 1. */
  readonly depth: number | undefined;
  /** The level that the line names and nothing else. */
  readonly level: LevelName | undefined;
}

/** All lines of the notes that could bear a title, in order. */
export function linesOf(blocks: Blocks, levels: readonly string[]): Line[] {
  const lines: Line[] = [];
  blocks.sections.forEach((section, n) => {
    const base = blocks.starts[n] as number;
    for (const candidate of candidatesOf(section)) {
      const start = base + candidate.line.start;
      lines.push({ index: lines.length, candidate, base, start, depth: depthOf(candidate), level: levelOf(candidate, levels) });
    }
  });
  return lines;
}

export function absolute(line: Line, span: Span): Span {
  return shift(span, line.base);
}

const HEADING = 'heading ';

function depthOf({ shape }: Candidate): number | undefined {
  return shape.startsWith(HEADING) ? Number(shape.slice(HEADING.length)) : undefined;
}

function levelOf({ task, link, title }: Candidate, levels: readonly string[]): LevelName | undefined {
  return task || link?.url.startsWith('#') ? undefined : levelOfLine(title, levels);
}
