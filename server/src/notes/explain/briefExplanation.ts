import type { Explanation, Reason } from './explain';
import { readAs } from './explanationText';
import { fileReasonText, reasonText } from './reasons';

/** Explains a line in one sentence without weights: "Line 6 is a module in the area “Packets” (line 3): it has a link." */
export function briefExplanation(explanation: Explanation): string {
  const { line, file, role, reasons } = explanation;
  if (!file.isNotes) {
    return `Line ${line} is ignored, because its file is not recognized as study notes: ${fileReasonText[file.why]}.`;
  }
  const reason = reasons.map((each) => shortReason[each] ?? reasonText[each]).find((each) => each !== '');
  const isDenied = reason?.startsWith(NO_MODULE) ?? false;
  const verdict = `Line ${line} ${role === 'notes' ? 'belongs to the' : 'is'} ${readAs(explanation)}${isDenied ? ', not a module' : ''}`;
  return reason === undefined ? `${verdict}.` : `${verdict}: ${lowerFirst(withoutStart(reason))}`;
}

const NO_MODULE = 'It is not a module: ';

/** Reasons whose sentences contain weights, or repeat the verdict. */
const shortReason: Partial<Record<Reason, string>> = {
  'own-evidence': 'It is written like the other modules here.',
  'has-form': 'It is written like the other modules here.',
  'outside-form': 'It has a link and other signs of a module, although the modules here are written differently.',
  sure: 'It has enough signs of a module, although it is outside of all areas.',
  'beside-areas': `${NO_MODULE}outside of areas, a module needs a link with a time or a kind, such as “Video:”.`,
  'no-form': `${NO_MODULE}nothing in this part has a link, a time or a kind, such as “Video:”.`,
  'other-shape': `${NO_MODULE}it is written differently from the modules here.`,
  blank: 'It is empty.',
};

function withoutStart(reason: string): string {
  return reason.startsWith(NO_MODULE) ? reason.slice(NO_MODULE.length) : reason;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
