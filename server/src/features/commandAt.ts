import { type Code, codeAround } from '../blocks/code';
import type { Notebook } from '../notebook/notebook';
import { shellLines } from '../shell/lines';
import type { CommandLine } from '../shell/words';
import { lineStartAt } from '../text/lines';
import { overlaps, span, touches } from '../text/span';

/** The command that the cursor is in, in code or behind a back tick that is not closed yet; undefined in prose. */
export function commandAt({ text, blocks }: Notebook, at: number): CommandLine | undefined {
  const codes = codeAround(blocks, at);
  const code = codes.find((one) => touches(one.content, at)) ?? openCodeSpan(text, codes, at);
  if (!code) return undefined;
  // The commands inside `$(...)` come before the one around them.
  return shellLines(text, code, at)
    .flatMap((line) => line.commands)
    .find((command) => touches(command.span, at));
}

/** A code span that somebody is typing, up to the cursor: Markdown takes it for prose until its second back tick. */
function openCodeSpan(text: string, codes: readonly Code[], at: number): Code | undefined {
  const line = span(lineStartAt(text, at), at);
  const tick = text.slice(line.start, line.end).lastIndexOf('`');
  if (tick < 0) return undefined;
  const own = span(line.start + tick, at);
  if (codes.some((one) => overlaps(one.span, own))) return undefined;
  return { type: 'span', span: own, content: span(own.start + 1, at), language: '' };
}
