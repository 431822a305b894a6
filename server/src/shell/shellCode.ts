import { type Code, codeIn } from '../blocks/code';
import { perSection, type Section } from '../blocks/section';
import { type ShellLine, shellLines } from './lines';

/** A piece of code with its commands. */
export interface ShellCode {
  readonly code: Code;
  readonly lines: readonly ShellLine[];
}

/** Returns the code of a section that contains commands; spans are relative to the section. */
export const shellCodeIn = perSection((section: Section): readonly ShellCode[] =>
  codeIn(section)
    .map((code) => ({ code, lines: shellLines(section.text, code) }))
    .filter(({ lines }) => lines.some(({ commands }) => commands.length > 0)),
);
