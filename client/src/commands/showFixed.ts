import type { FixedProblems } from '../../../server/src/protocol';
import { showInformation } from '../showMessage';
import { fixedText } from './fixedText';

/** Says what "fix all" did. */
export function showFixed(fixed: FixedProblems): void {
  showInformation(fixedText(fixed));
}
