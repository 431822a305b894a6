import { t } from '@vscode/l10n';
import { areasText, modulesText } from '../../../../server/src/notes/model/counts';
import { capitalized } from '../../../../server/src/notes/model/names';
import type { FileStatus } from '../../../../server/src/protocol';
import { joinFacts } from '../../../../server/src/text/language';
import type { StatusText } from './statusText';

/** Returns where the author set how a file is read; empty if Study Notes decides. */
function originText(decidedBy: FileStatus['decidedBy']): string {
  if (decidedBy === 'text') return '';
  return decidedBy === 'setting' ? t('set in the settings') : t('set in the front matter');
}

/**
 * Returns whether a file is read as notes, with its counts or the reason: "Study notes: yes", "3 areas, 24 modules".
 */
export function fileStatusText({ isNotes, decidedBy, reason, counts }: FileStatus): StatusText {
  const found = joinFacts([
    ...(counts.areas > 0 ? [areasText(counts.areas)] : []),
    counts.modules > 0 ? modulesText(counts.modules) : t('no modules'),
  ]);
  const origin = originText(decidedBy);
  const detail = isNotes ? joinFacts([found, origin]) : capitalized(origin || reason);
  return { text: isNotes ? t('Study notes: yes') : t('Study notes: no'), detail };
}

/** Returns the reason for which a file is or is not notes: "Recognized: it has numbered areas". */
export function decisionText({ isNotes, decidedBy, reason }: FileStatus): string {
  if (decidedBy !== 'text') return capitalized(originText(decidedBy));
  return isNotes ? t('Recognized: {0}', reason) : t('Not recognized: {0}', reason);
}
