import { type Code, codeIn } from '../blocks/code';
import { perSection, type Section } from '../blocks/section';
import { type ShellLine, shellLines } from './lines';

/** A piece of code with what it says to a shell. */
export interface ShellCode {
  readonly code: Code;
  readonly lines: readonly ShellLine[];
}

/** The code of a section that holds commands; spans count from the section's start. */
export const shellCodeIn = perSection((section: Section): readonly ShellCode[] =>
  codeIn(section)
    .map((code) => ({ code, lines: shellLines(section.text, code) }))
    .filter(({ lines }) => lines.some(({ commands }) => commands.length > 0)),
);
