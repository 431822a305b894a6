import { t } from '@vscode/l10n';
import { hasHidden, showHidden } from '../../../server/src/text/hiddenCharacters';
import { plural } from '../../../server/src/text/language';
import { leftToRight } from './leftToRight';
import { showTabs } from './tabs';

/** Maximum number of lines in a dialog, since dialogs do not scroll on all systems. Further lines are only counted. */
const MAX_LINES = 30;
const MAX_CHARACTERS = 3000;

/** Matches many spaces within a line, or more than an indentation before it: they could move the rest out of sight. */
const LONG_SPACE = /(?<=\S) {12,}|^ {40,}/gm;

/** Formats commands for a dialog, and mentions those that do not fit. */
export function shownCommands(texts: readonly string[]): string {
  const shown = showTabs(texts.join('\n')).replace(LONG_SPACE, (spaces) => `⟨${t('{0} spaces', spaces.length)}⟩`);
  const lines = showHidden(shown).split('\n');
  const first = cut(lines.length <= MAX_LINES ? lines : lines.slice(0, MAX_LINES - 1));
  const hidden = hasHidden(shown) ? [t('Hidden characters are shown by their code points, such as ⟨U+202E⟩.'), ''] : [];
  const rest = lines.length - first.length;
  return [
    ...hidden,
    ...first.map(leftToRight),
    ...(rest > 0
      ? [plural(rest, t('… and {0} more line of your notes.', rest), t('… and {0} more lines of your notes.', rest))]
      : []),
  ].join('\n');
}

/** Returns as many lines as fit. If the last one is cut, it ends with the number of missing characters. */
function cut(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let left = MAX_CHARACTERS;
  for (const line of lines) {
    if (line.length > left) {
      const more = line.length - left;
      return [...kept, `${line.slice(0, left)}${t('… and {0} more characters in this line.', more)}`];
    }
    kept.push(line);
    left -= line.length;
  }
  return kept;
}
