import type { Span } from '../../text/span';

interface SetOff {
  readonly span: Span;
  /** Separates the time from the words before it. */
  readonly by: 'brackets' | 'context' | 'separator' | 'nothing';
}

const BETWEEN = /^[\s,，;；、/|·&+\-–—*_]{0,8}(?:(?:and|but|und|aber|et|mais|y|pero)\s{1,2})?$/u; // ", but "
const OPENED = /[([{（【［「][\s*_]{0,4}$/; // " ("
const CLOSED = /^[\s*_]{0,4}[)\]}）】］」]/; // ")"
const MAX_DISTANCE = 16;

/** Returns whether only a comma, a dash or a word such as "and" is between two times of a line. */
export function areNeighbours(one: SetOff, other: SetOff, line: string): boolean {
  return other.span.start - one.span.end <= MAX_DISTANCE && BETWEEN.test(line.slice(one.span.end, other.span.start));
}

/**
 * Returns the phrases, with `by: 'brackets'` for adjacent times that share brackets without other text: "(planned 30 min, took
 * 45 min)".
 */
export function inSharedBrackets<Phrase extends SetOff>(phrases: readonly Phrase[], line: string): Phrase[] {
  return runsOf(phrases, line).flatMap((run) => {
    const start = run[0]?.span.start ?? 0;
    const end = run.at(-1)?.span.end ?? 0;
    const shared =
      run.length > 1 &&
      OPENED.test(line.slice(Math.max(0, start - MAX_DISTANCE), start)) &&
      CLOSED.test(line.slice(end, end + MAX_DISTANCE));
    return shared ? run.map((phrase) => ({ ...phrase, by: 'brackets' as const })) : run;
  });
}

const REMARK = /^[\s,;.:][^()[\]{}（）]{0,80}[)\]}）】][\s*_.!:：]*$/; // " including two breaks)"

/**
 * Returns the phrases, with `by: 'brackets'` for times in brackets at the end of the line, even if other text follows in these:
 * "(70 min including two breaks)".
 */
export function beforeRemarks<Phrase extends SetOff>(phrases: readonly Phrase[], line: string): Phrase[] {
  return phrases.map((phrase) => {
    const { start, end } = phrase.span;
    const opens = OPENED.test(line.slice(Math.max(0, start - MAX_DISTANCE), start));
    return opens && REMARK.test(line.slice(end)) ? { ...phrase, by: 'brackets' as const } : phrase;
  });
}

function runsOf<Phrase extends SetOff>(phrases: readonly Phrase[], line: string): Phrase[][] {
  const runs: Phrase[][] = [];
  for (const phrase of phrases) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && areNeighbours(last, phrase, line)) run.push(phrase);
    else runs.push([phrase]);
  }
  return runs;
}
