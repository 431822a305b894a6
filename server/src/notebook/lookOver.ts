import { markdownStart } from '../blocks/frontMatter';
import { frontMatterWord } from './frontMatterWord';
import { mayBeNotebook } from './mayBeNotebook';
import { type RawLine, rawHeadings } from './rawHeadings';
import type { NotebookOptions } from './read';
import { isSurelyNotebook } from './surelyNotebook';
import { joined, type Letters, lettersOf, titleLetters } from './titleLetters';

/** What the lines of a file say before anybody reads it. */
export interface LookedOver {
  /** The headings of a file that is a notebook for sure; undefined where only its reading tells. */
  readonly headings: readonly RawLine[] | undefined;
  /** The letters of all other titles of headings and modules that may stand in it. */
  readonly letters: Letters;
}

/** Looks over the lines of a file that may be a notebook; undefined for all other files. In steps of bounded work. */
export function* lookOver(text: string, options: NotebookOptions): Generator<void, LookedOver | undefined> {
  if (!(yield* mayBeNotebook(text, options))) return undefined;
  const raw = yield* rawHeadings(text);
  const isSaid = frontMatterWord({ text, start: markdownStart(text) }) ?? options.isNotebook ?? false;
  const isSure = isSaid || isSurelyNotebook(raw, options.levels);
  const headings = raw.filter((line) => line.text.startsWith('#'));
  const others = yield* titleLetters(text, new Set(headings.map((heading) => heading.text)));
  if (isSure) return { headings, letters: others };
  return { headings: undefined, letters: joined([lettersOf(headings.map((heading) => heading.text)), others]) };
}
