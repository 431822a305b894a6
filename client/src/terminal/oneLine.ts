import { showHidden } from '../../../server/src/text/hiddenCharacters';
import { leftToRight } from './leftToRight';
import { showTabs } from './tabs';

const MAX_LENGTH = 60;

/** Returns the first line of a command for a message, truncated, with hidden characters made visible. */
export function oneLine(command: string): string {
  const [first = ''] = command.split(/\r\n|\r|\n/, 1);
  const isWhole = first === command && first.length <= MAX_LENGTH;
  return leftToRight(showTabs(showHidden(isWhole ? first : `${first.slice(0, MAX_LENGTH).trimEnd()} …`)));
}
