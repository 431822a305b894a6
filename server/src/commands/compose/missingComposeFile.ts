import { codeIn } from '../../markdown/code/code';
import { perSection } from '../../markdown/sections/section';
import type { Specifications } from '../catalog/specifications';
import type { CodeHost } from '../codeHost';
import { placeInCode } from '../cursor/codeAt';
import { composeIn } from './code';
import { COMPOSE_SOURCE } from './keys';

/** Returns the name of the specification of compose files if it is needed in the notes or at the cursor and is not loaded. */
export function missingComposeFile(
  host: CodeHost,
  specifications: Specifications,
  at: number | undefined,
): readonly string[] {
  if (specifications.has(COMPOSE_SOURCE)) return [];
  const isThere =
    at === undefined ? host.blocks.sections.some(hasComposeFile) : placeInCode(host, at, composeIn) !== undefined;
  return isThere ? [COMPOSE_SOURCE] : [];
}

const hasComposeFile = perSection((section) =>
  codeIn(section).some((code) => composeIn(section.text, code) !== undefined),
);
