import type { Module, Notes } from '../../notes/model/notes';
import type { RefactoringScope } from '../../protocol';
import { hasForm } from '../../refactor/convert/convert';
import { type OfferedForm, offeredForms } from '../../refactor/convert/forms';

/** Returns the forms that modules can be converted to, without the form that all of them have. */
export function conversionForms(
  notes: Notes,
  modules: readonly Module[],
  scope: RefactoringScope,
): readonly OfferedForm[] {
  // Other forms have no equivalent of the cells of a table row.
  if (modules.some(({ isRow }) => isRow)) return [];
  // A single title without a link is recognized as a module only in the form of the other modules.
  const isRecognizedAlone = scope !== 'module' || modules.every(({ url }) => url !== undefined);
  return offeredForms(notes, modules)
    .filter(({ id }) => id === 'own' || isRecognizedAlone)
    .filter(({ form }) => modules.some((module) => !hasForm(notes, module, form)));
}
