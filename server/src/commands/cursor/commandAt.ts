import { type Code, codeAround } from '../../markdown/code/code';
import { sectionAt } from '../../markdown/sections/blocks';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { overlaps, type Span, shift, span, touches } from '../../text/span';
import type { CodeHost } from '../codeHost';
import { type ShellLine, shellLines } from '../shell/lines';
import { scriptsIn } from '../shell/scripts';
import { shellCodeIn } from '../shell/shellCode';
import type { CommandLine } from '../shell/words';

/** Returns the command around the cursor, in code or after an unclosed backtick; `undefined` in prose. */
export function commandAt(host: CodeHost, at: number): CommandLine | undefined {
  const lines = shellLinesAt(host, at);
  // The commands inside `$(...)` come before the one around them.
  const command = lines.flatMap((line) => line.commands).find(({ span }) => touches(span, at));
  if (!command) return beginning(host.text, lines, at);
  return scriptsIn(command).find(({ span }) => touches(span, at)) ?? command;
}

/** Returns the line of shell code around the cursor; `undefined` in prose, comments and prompts. */
export function shellLineAt(host: CodeHost, at: number): ShellLine | undefined {
  const [line] = shellLinesAt(host, at);
  return line && !line.untyped.some(({ start, end }) => start <= at && at < end) ? line : undefined;
}

function shellLinesAt(host: CodeHost, at: number): readonly ShellLine[] {
  const { text, blocks } = host;
  const known = knownLinesAt(host, at);
  if (known.length > 0) return known;
  const codes = codeAround(blocks, at);
  const code = codes.find((one) => touches(one.content, at)) ?? openCodeSpan(text, codes, at);
  return code ? shellLines(text, code, at) : [];
}

/** Returns the cached lines of the code at an offset, since code may be long. A word that is being typed may be missing. */
function knownLinesAt({ blocks }: CodeHost, at: number): readonly ShellLine[] {
  const n = sectionAt(blocks, at);
  const section = blocks.sections[n];
  if (!section) return [];
  const base = blocks.starts[n] as number;
  const around = shellCodeIn(section).find(({ code }) => touches(code.content, at - base));
  return (around?.lines ?? []).filter((line) => touches(line.span, at - base)).map((line) => placed(line, base));
}

function placed(line: ShellLine, base: number): ShellLine {
  const placedWords = ({ span: own, words }: CommandLine): CommandLine => ({
    span: shift(own, base),
    words: words.map((word) => ({ ...word, span: shift(word.span, base) })),
  });
  return {
    typed: line.typed,
    span: shift(line.span, base),
    commands: line.commands.map(placedWords),
    untyped: line.untyped.map((one) => shift(one, base)),
  };
}

/** Matches a word of the shell that may be the start of a program name: `do` of docker, `if` of ifconfig. */
const SHELL_WORD = /(?<![^\s;|&($`])(?:case|do|for|if|select|until|while)$/;

function beginning(text: string, lines: readonly ShellLine[], at: number): CommandLine | undefined {
  const line = lines.find(({ untyped }) => !untyped.some((one) => one.start < at && at <= one.end));
  const word = line && SHELL_WORD.exec(text.slice(Math.max(line.span.start - 1, at - 10), at))?.[0];
  if (word === undefined) return undefined;
  const own = span(at - word.length, at);
  return { span: own, words: [{ span: own, text: word, value: word }] };
}

/** Returns what an accepted item replaces: the word at the cursor without quotes, within the cursor's line. */
export function wordUnder(text: string, line: CommandLine, at: number): Span {
  const word = line.words.find(({ span }) => span.start < at && at <= span.end);
  if (!word) return span(at, at);
  const { start, end } = word.span;
  const quote = /^["']/.exec(word.text)?.[0];
  const closes = quote !== undefined && word.text.length > 1 && word.text.endsWith(quote) && at < end;
  return span(
    Math.max(quote === undefined ? start : start + 1, lineStartAt(text, at)),
    Math.min(closes ? end - 1 : end, lineEndAt(text, at)),
  );
}

/** Returns a code span that is being typed, up to the cursor: Markdown parses it as prose until its second backtick. */
function openCodeSpan(text: string, codes: readonly Code[], at: number): Code | undefined {
  const line = span(lineStartAt(text, at), at);
  const tick = text.slice(line.start, line.end).lastIndexOf('`');
  if (tick < 0) return undefined;
  const own = span(line.start + tick, at);
  if (codes.some((one) => overlaps(one.span, own))) return undefined;
  return { type: 'span', span: own, content: span(own.start + 1, at), language: '' };
}
