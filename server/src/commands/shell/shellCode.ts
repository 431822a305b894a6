import { type Code, codeIn } from '../../markdown/code/code';
import { perSectionInSteps, type Section } from '../../markdown/sections/section';
import { type ShellLine, shellLinesInSteps } from './lines';

/** A piece of code with its commands. */
export interface ShellCode {
  readonly code: Code;
  readonly lines: readonly ShellLine[];
}

/** Returns the code of a section that contains commands, with spans relative to the section. */
export const shellCodeIn = perSectionInSteps(function* (section: Section): Generator<void, readonly ShellCode[]> {
  const found: ShellCode[] = [];
  for (const code of codeIn(section)) {
    const lines = yield* shellLinesInSteps(section.text, code);
    if (lines.some(({ commands }) => commands.length > 0)) found.push({ code, lines });
  }
  return found;
});
