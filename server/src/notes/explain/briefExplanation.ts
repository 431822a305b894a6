import { t } from '@vscode/l10n';
import { joinSentences } from '../../text/language';
import type { Explanation, Reason } from './explain';
import { readAs } from './explanationText';
import { denialText, fileReasonText, reasonText } from './reasons';

/**
 * Explains a line without weights: "Line 6 is a module. It belongs to “Packets” (area, line 3). It is written like the other
 * modules here."
 */
export function briefExplanation(explanation: Explanation): string {
  const { line, file, reasons } = explanation;
  if (!file.isNotes) {
    const why = fileReasonText(file.why);
    return t('Line {0} is ignored, because its file is not recognized as study notes: {1}.', line, why);
  }
  const [first] = reasons;
  return joinSentences([readAs(explanation), first && shortReason(first)]);
}

/** Returns shorter texts for reasons whose texts contain weights or repeat the verdict. */
const short = (): Partial<Record<Reason, string>> => ({
  'own-evidence': t('It is written like the other modules here.'),
  'has-form': t('It is written like the other modules here.'),
  'outside-form': t('It has a link and other signs of a module, although the modules here are written differently.'),
  sure: t('It has enough signs of a module, although it is outside of all areas.'),
  'beside-areas': t('outside of areas, a module needs a link with a time or a kind, such as “Video:”.'),
  'no-form': t('nothing in this part has a link, a time or a kind, such as “Video:”.'),
  'other-shape': t('it is written differently from the modules here.'),
});

function shortReason(reason: Reason): string {
  const { isDenial, text } = reasonText(reason);
  const shorter = short()[reason] ?? text;
  return isDenial ? denialText(shorter) : shorter;
}
