import { t } from '@vscode/l10n';
import { afterColon } from '../../text/language';
import type { Explanation, Reason } from './explain';
import { readAs } from './explanationText';
import { fileReasonText, type ReasonText, reasonText } from './reasons';

/** Explains a line in one sentence without weights: "Line 6 is a module in the area “Packets” (line 3): it has a link." */
export function briefExplanation(explanation: Explanation): string {
  const { line, file, role, reasons } = explanation;
  if (!file.isNotes) {
    const why = fileReasonText(file.why);
    return t('Line {0} is ignored, because its file is not recognized as study notes: {1}.', line, why);
  }
  const [first] = reasons;
  const reason = first && shortReason(first);
  const what = readAs(explanation);
  if (role === 'notes') {
    if (!reason) return t('Line {0} belongs to the {1}.', line, what);
    return reason.isDenial
      ? t('Line {0} belongs to the {1}, not a module: {2}', line, what, reason.text)
      : t('Line {0} belongs to the {1}: {2}', line, what, afterColon(reason.text));
  }
  if (!reason) return t('Line {0} is {1}.', line, what);
  return reason.isDenial
    ? t('Line {0} is {1}, not a module: {2}', line, what, reason.text)
    : t('Line {0} is {1}: {2}', line, what, afterColon(reason.text));
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

function shortReason(reason: Reason): ReasonText {
  const { isDenial, text } = reasonText(reason);
  return { isDenial, text: short()[reason] ?? text };
}
