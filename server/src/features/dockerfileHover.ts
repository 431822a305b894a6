import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { spanInNotes } from '../blocks/codeText';
import type { Notebook } from '../notes/model/notebook';
import { dockerfileIn } from '../shell/dockerfile/code';
import { helpAt } from '../shell/dockerfile/help';
import { placeInCode } from './codeAt';
import { rangeOf } from './range';

/** Explains the instruction, flag or variable at the cursor, in a code block with a Dockerfile. */
export function hoverDockerfile(notebook: Notebook, at: number): Hover | undefined {
  const place = placeInCode(notebook, at, dockerfileIn);
  const known = place && helpAt(place.code.text, place.at);
  if (!known) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: known.help },
    range: rangeOf(notebook.lines, spanInNotes(place.code, known.span)),
  };
}
