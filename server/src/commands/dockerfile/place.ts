import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';

/** A place in an instruction where a flag can be: before all other words, or in the first of them. */
export interface FlagPlace {
  readonly instruction: string;
  /** The names of the other flags of the instruction: `--from`. */
  readonly given: readonly string[];
  /** The span of the whole word at the cursor. */
  readonly word: Span;
}

const CONTINUATION = /\\[ \t]*(?:\n|$)/g; // "\\\n"
const CONTINUED = /\\[ \t]*$/; // "RUN apt-get update \\"
const WORD = /\S+/g; // "--from=build"

/**
 * Returns the place of a flag at a cursor; `undefined` if no flag is allowed there: in the name of the instruction,
 * after its first argument, and in a comment.
 */
export function flagPlaceAt(text: string, at: number): FlagPlace | undefined {
  const all = wordsAround(text, at);
  const [name, ...words] = slice(text, all[0] ?? span(0, 0)).toUpperCase() === 'ONBUILD' ? all.slice(1) : all;
  if (!name || at <= name.end || text.startsWith('#', name.start)) return undefined;
  const firstArgument = words.findIndex((each) => !text.startsWith('-', each.start));
  const flags = firstArgument < 0 ? words : words.slice(0, firstArgument);
  const argument = words[firstArgument];
  if (argument && at > argument.end) return undefined;
  const own =
    [...flags, ...(argument ? [argument] : [])].find((each) => each.start <= at && at <= each.end) ?? span(at, at);
  const given = flags.filter((each) => each !== own).map((each) => slice(text, each).split('=')[0] ?? '');
  return { instruction: slice(text, name), given, word: own };
}

/** Returns the words of the instruction around a place; its lines end in a backslash, except the last one. */
function wordsAround(text: string, at: number): readonly Span[] {
  let start = lineStartAt(text, at);
  while (start > 0 && CONTINUED.test(text.slice(lineStartAt(text, start - 1), start - 1))) {
    start = lineStartAt(text, start - 1);
  }
  let end = lineEndAt(text, at);
  while (end < text.length && CONTINUED.test(text.slice(lineStartAt(text, end), end))) end = lineEndAt(text, end + 1);
  const joined = text.slice(start, end).replace(CONTINUATION, (taken) => ' '.repeat(taken.length));
  return Array.from(joined.matchAll(WORD), ({ 0: found, index }) => span(start + index, start + index + found.length));
}
