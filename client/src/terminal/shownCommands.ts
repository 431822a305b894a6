import { hasHidden, showHidden } from '../../../server/src/text/hiddenCharacters';
import { leftToRight } from './leftToRight';
import { showTabs } from './tabs';

/** Maximum number of lines in a dialog, since dialogs do not scroll on all systems. Further lines are only counted. */
const MOST_LINES = 30;
const MOST_CHARACTERS = 3000;

/** Matches many spaces within a line, or more than an indentation before it: they could move the rest out of sight. */
const LONG_SPACE = /(?<=\S) {12,}|^ {40,}/gm;

/** Formats commands for a dialog, and mentions those that do not fit. */
export function shownCommands(texts: readonly string[]): string {
  const shown = showTabs(texts.join('\n')).replace(LONG_SPACE, (spaces) => `⟨${spaces.length} spaces⟩`);
  const lines = showHidden(shown).split('\n');
  const first = cut(lines.length <= MOST_LINES ? lines : lines.slice(0, MOST_LINES - 1));
  const hidden = hasHidden(shown) ? ['Hidden characters are shown by their code points, such as ⟨U+202E⟩.', ''] : [];
  const rest = lines.length - first.length;
  return [
    ...hidden,
    ...first.map(leftToRight),
    ...(rest > 0 ? [`… and ${rest} more ${rest === 1 ? 'line' : 'lines'} of your notes.`] : []),
  ].join('\n');
}

/** Returns as many lines as fit. If the last one is cut, it ends with the number of missing characters. */
function cut(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = MOST_CHARACTERS;
  for (const line of lines) {
    if (line.length > left) {
      const more = line.length - left;
      return [...kept, `${line.slice(0, left)}… and ${more} more characters in this line.`];
    }
    kept.push(line);
    left -= line.length;
  }
  return kept;
}
