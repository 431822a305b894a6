import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { spanInNotes } from '../../markdown/code/codeText';
import type { CodeHost } from '../codeHost';
import { placeInCode } from '../cursor/codeAt';
import { dockerfileIn } from './code';
import { helpAt } from './help';

/** Explains the instruction, flag or variable at the cursor, in a code block with a Dockerfile. */
export function hoverDockerfile(host: CodeHost, at: number): Hover | undefined {
  const place = placeInCode(host, at, dockerfileIn);
  const known = place && helpAt(place.code.text, place.at);
  if (!known) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: known.help },
    range: rangeOf(host.lines, spanInNotes(place.code, known.span)),
  };
}
