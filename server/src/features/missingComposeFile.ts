import { codeIn } from '../blocks/code';
import { perSection } from '../blocks/section';
import type { Notebook } from '../notes/model/notebook';
import { composeIn } from '../shell/compose/code';
import { composeSource } from '../shell/compose/keys';
import type { Specifications } from '../shell/specifications';
import { placeInCode } from './codeAt';

/** Returns the name of the specification of compose files if it is needed in the notes or at the cursor and is not loaded. */
export function missingComposeFile(
  notebook: Notebook,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  if (specifications.has(composeSource)) return [];
  const isThere =
    at === undefined
      ? notebook.blocks.sections.some(hasComposeFile)
      : placeInCode(notebook, at, composeIn) !== undefined;
  return isThere ? [composeSource] : [];
}

const hasComposeFile = perSection((section) =>
  codeIn(section).some((code) => composeIn(section.text, code) !== undefined),
);
