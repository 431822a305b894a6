import type { Level, Notebook } from '../notebook/notebook';
import { lineEnding } from '../notebook/writing';
import { type Edit, insertion, replacement } from '../text/edit';
import { slice } from '../text/span';
import { levelsOf } from './orderLevels';
import { gapBefore, gapBetween, partsOf } from './parts';

/** Puts what stands in the second of two levels of an area at the end of the first one, and takes the second's line away. */
export function joinLevels(notebook: Notebook, first: Level, second: Level): Edit[] {
  const { text } = notebook;
  const levels = levelsOf(partsOf(notebook, first.area));
  const [home, away] = [first, second].map(({ span }) => levels.find(({ content }) => content.start === span.start));
  if (!home || !away) return [];
  const gap = gapBefore(text, away);
  const removal = replacement({ start: gap.start, end: away.content.end }, '');
  const moved = text.slice(second.span.end, away.content.end).replace(/^\s*?(?=[^\S\r\n]*\S)/, '');
  if (moved.trim() === '') return [removal];
  const between = gapBetween(slice(text, home.content), slice(text, gap), moved, lineEnding(text));
  return [insertion(home.content.end, between + moved), removal];
}
