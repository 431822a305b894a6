import type { FileStatus } from '../../../../server/src/protocol';
import { count } from '../../../../server/src/text/count';
import type { StatusText } from './statusText';

const originText: Readonly<Record<FileStatus['decidedBy'], string>> = {
  text: '',
  'front-matter': 'set in the front matter',
  setting: 'set in the settings',
};

/**
 * Returns whether a file is read as notes, with its counts or the reason: "Study notes: yes", "3 areas, 24 modules".
 */
export function fileStatusText({ isNotes, decidedBy, reason, counts }: FileStatus): StatusText {
  const found = [
    ...(counts.areas > 0 ? [count(counts.areas, 'area')] : []),
    counts.modules > 0 ? count(counts.modules, 'module') : 'no modules',
  ].join(', ');
  const origin = originText[decidedBy];
  const detail = isNotes ? [found, ...(origin ? [origin] : [])].join(', ') : sentence(origin || reason);
  return { text: `Study notes: ${isNotes ? 'yes' : 'no'}`, detail };
}

/** Returns the reason for which a file is or is not notes: "Recognized: it has numbered areas". */
export function decisionText({ isNotes, decidedBy, reason }: FileStatus): string {
  if (decidedBy !== 'text') return sentence(originText[decidedBy]);
  return `${isNotes ? 'Recognized' : 'Not recognized'}: ${reason}`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
