import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';

/** Where in an instruction a cursor stands that may give flags there: in front of all that is no flag, or in the first such word. */
export interface FlagPlace {
  readonly instruction: string;
  /** The names of the flags that stand there already, but for the one at the cursor: `--from`. */
  readonly given: readonly string[];
  /** The word at the cursor, whole. */
  readonly word: Span;
}

const continuation = /\\[ \t]*(?:\n|$)/g; // "\\\n"
const continued = /\\[ \t]*$/; // "RUN apt-get update \\"
const word = /\S+/g; // "--from=build"

/** Undefined where no flag can stand: in the instruction's name, behind its first argument, and in a comment. */
export function flagPlaceAt(text: string, at: number): FlagPlace | undefined {
  const all = wordsAround(text, at);
  const [name, ...behind] = slice(text, all[0] ?? span(0, 0)).toUpperCase() === 'ONBUILD' ? all.slice(1) : all;
  if (!name || at <= name.end || text.startsWith('#', name.start)) return undefined;
  const firstArgument = behind.findIndex((each) => !text.startsWith('-', each.start));
  const flags = firstArgument < 0 ? behind : behind.slice(0, firstArgument);
  const argument = behind[firstArgument];
  if (argument && at > argument.end) return undefined;
  const own =
    [...flags, ...(argument ? [argument] : [])].find((each) => each.start <= at && at <= each.end) ?? span(at, at);
  const given = flags.filter((each) => each !== own).map((each) => slice(text, each).split('=')[0] ?? '');
  return { instruction: slice(text, name), given, word: own };
}

/** The words of the instruction around a place; its lines are those that end in a backslash, and the one behind them. */
function wordsAround(text: string, at: number): readonly Span[] {
  let start = lineStartAt(text, at);
  while (start > 0 && continued.test(text.slice(lineStartAt(text, start - 1), start - 1))) {
    start = lineStartAt(text, start - 1);
  }
  let end = lineEndAt(text, at);
  while (end < text.length && continued.test(text.slice(lineStartAt(text, end), end))) end = lineEndAt(text, end + 1);
  const joined = text.slice(start, end).replace(continuation, (taken) => ' '.repeat(taken.length));
  return Array.from(joined.matchAll(word), ({ 0: found, index }) => span(start + index, start + index + found.length));
}
