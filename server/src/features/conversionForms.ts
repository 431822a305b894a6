import type { Module, Notebook } from '../notebook/notebook';
import type { RefactoringScope } from '../protocol';
import { hasForm } from '../refactor/convert';
import { type OfferedForm, offeredForms } from '../refactor/forms';

/** Returns the forms that modules can be converted to, without the form that all of them have. */
export function conversionForms(
  notebook: Notebook,
  modules: readonly Module[],
  scope: RefactoringScope,
): readonly OfferedForm[] {
  // The cells of a row have no place in another form.
  if (modules.some(({ isRow }) => isRow)) return [];
  // A lone title without a link is a module only in the form that the others have.
  const isToldAlone = scope !== 'module' || modules.every(({ url }) => url !== undefined);
  return offeredForms(notebook, modules)
    .filter(({ id }) => id === 'own' || isToldAlone)
    .filter(({ form }) => modules.some((module) => !hasForm(notebook, module, form)));
}
