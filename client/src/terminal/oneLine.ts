import { showHidden } from '../../../server/src/text/hiddenCharacters';
import { showTabs } from './tabs';

const longest = 60;

/** A command in a few words, for a sentence: its first line, cut where it is long, with what hides in it. */
export function oneLine(command: string): string {
  const [first = ''] = command.split(/\r\n|\r|\n/, 1);
  const isWhole = first === command && first.length <= longest;
  return showTabs(showHidden(isWhole ? first : `${first.slice(0, longest).trimEnd()} …`));
}
