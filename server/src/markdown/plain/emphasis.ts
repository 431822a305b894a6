import { ESCAPE } from '../source/escape';
import type { PlainLine } from './line';
import { resourceAt } from './resource';
import { matches } from './sticky';
import { endOfCode, widthOf } from './ticks';

/** A run of emphasis markers, and whether it can open or close emphasis. */
export interface Run {
  readonly width: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Returns the run of markers at an offset, by the rules of CommonMark 0.31, section 6.2. */
export function runAt(text: string, at: number, line: Pick<PlainLine, 'at' | 'end'>): Run {
  const width = widthOf(text, at);
  const before = at > line.at ? (text[at - 1] as string) : ' ';
  const after = at + width < line.end ? (text[at + width] as string) : ' ';
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || isSpaceOrPunctuation(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || isSpaceOrPunctuation(after));
  if (text[at] === '*') return { width, opens: left, closes: right };
  return {
    width,
    opens: left && (!right || PUNCTUATION.test(before)),
    closes: right && (!left || PUNCTUATION.test(after)),
  };
}

function isSpaceOrPunctuation(char: string): boolean {
  return SPACE.test(char) || PUNCTUATION.test(char);
}

/**
 * Returns the end of the emphasis at the offset: as many markers as open it; `undefined` if other markers of that character are
 * in between.
 */
export function endOfEmphasis(text: string, at: number, line: PlainLine, end: number): number | undefined {
  const { width } = runAt(text, at, line);
  for (let next = at + width; next < end; ) {
    const char = text[next];
    if (char === text[at]) {
      const run = runAt(text, next, line);
      if (run.closes && run.width === width) return next;
      if (run.opens || run.closes) return undefined;
      next += run.width;
    } else if (char === '`') {
      const behind = endOfCode(text, next, end);
      if (behind === undefined) return undefined;
      next = behind;
    } else if (char === ']' && text[next + 1] === '(') {
      const resource = resourceAt(text, next + 1);
      if (!resource) return undefined;
      next = resource.end;
    } else next += matches(ESCAPE, text, next) ? 2 : 1;
  }
  return undefined;
}
