import { slice } from '../../text/span';
import type { LevelName, Notes } from '../model/notes';
import { levelTitleLike } from '../words/levelNames';

/** Returns a title line for a level, in the form of the other levels. */
export function levelLine(notes: Notes, level: LevelName): string {
  const model = notes.levels.find((other) => other.level !== 'together') ?? notes.levels[0];
  if (!model) return `### ${levelTitle(level)}`;
  const withWord = /\blevel\b/i.test(model.title);
  const line = slice(notes.text, model.span).trimEnd();
  return line.replace(
    slice(notes.text, model.titleSpan),
    () => levelTitleLike(model.title, level) ?? levelTitle(level, withWord),
  );
}

/** Returns the default title of a level: "Bring it together", "Beginner" or, if `withWord`, "Beginner Level". */
export function levelTitle(level: LevelName, withWord = false): string {
  if (level === 'together') return 'Bring it together';
  const name = level.charAt(0).toUpperCase() + level.slice(1);
  return withWord ? `${name} Level` : name;
}
