import type { LevelName } from './notebook';

/** The levels of a course, easiest first; settings add names behind them. */
export const LEVELS: readonly LevelName[] = ['beginner', 'intermediate', 'together'];

const LEVEL_LINE =
  /^(?:level\s*[:-]?\s*)?(beginners?|beginer|intermediate|bring(?:ing)? (?:it|this|everything)(?: all)? together)(?:'s)?(?:\s+(?:level|part|section|modules?|stage|track)\b.{0,40})?\s*:?$/i; // "Beginner Level:"
const TITLE_PREFIX = /^[([]?(beginner|intermediate|bring it (?:all )?together)(?:\s+level)?[)\]]?\s*[:\-–—]\s*\S/i; // "Beginner - Video: Why Docker?"

/** The level that a line names and nothing else; `further` are names from the settings. */
export function levelOfLine(title: string, further: readonly string[]): LevelName | undefined {
  const known = LEVEL_LINE.exec(title.trim())?.[1];
  return known ? levelOfWord(known) : further.find((name) => isLineOf(title, name));
}

/** The level named in front of a module's own title. */
export function levelInTitle(title: string): LevelName | undefined {
  const word = TITLE_PREFIX.exec(title)?.[1];
  return word ? levelOfWord(word) : undefined;
}

function levelOfWord(word: string): LevelName {
  const first = word[0]?.toLowerCase();
  return first === 'i' ? 'intermediate' : word.length > 10 && first === 'b' ? 'together' : 'beginner';
}

function isLineOf(title: string, name: string): boolean {
  const line = title
    .trim()
    .toLowerCase()
    .replace(/:$/, '')
    .replace(/ level$/, '');
  return line === name.trim().toLowerCase();
}
