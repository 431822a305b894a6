import type { Code } from 'mdast';
import type { Found, Lines } from './found';
import { isBlank, lineEnding, type PlainLine, positionOf, trimmedEnd } from './line';
import { FENCE } from './opening';
import { matchAt } from './sticky';

/** Returns a fenced block that is closed in its container. */
export function fenceAt(text: string, lines: Lines, n: number, column: number): Found<Code> | undefined {
  const line = lines[n] as PlainLine;
  const [, ticks, tickInfo = '', tildes = '', tildeInfo = ''] = matchAt(FENCE, text, line.at) ?? [];
  const marks = ticks ?? tildes;
  const info = (ticks === undefined ? tildeInfo : tickInfo).trimStart();
  const closes = (other: PlainLine) => other.column - column <= 3 && closesFence(text, other, marks);
  let close = n + 1;
  while (close < lines.length && !closes(lines[close] as PlainLine)) close++;
  const value = close < lines.length ? codeIn(text, lines.slice(n + 1, close), column, line.column) : undefined;
  // The parser reads escapes and entities in the info, and replaces NUL.
  if (value === undefined || /[\\&]/.test(info) || `${info}${value}`.includes('\0')) return undefined;
  const [lang = ''] = /^\S*/.exec(info) ?? [];
  const last = lines[close] as PlainLine;
  const code: Code = {
    type: 'code',
    lang: lang === '' ? null : lang,
    meta: info.slice(lang.length).trimStart() || null,
    value,
    position: positionOf(line, line.at, last, last.end),
  };
  return { block: code, next: close + 1 };
}

function closesFence(text: string, line: PlainLine, marks: string): boolean {
  if (!text.startsWith(marks, line.at)) return false;
  let at = line.at;
  while (text[at] === marks[0]) at++;
  return at === trimmedEnd(text, line);
}

/** Returns code without the indentation of its fence; `undefined` if it cannot be separated from that of the code. */
function codeIn(text: string, lines: Lines, container: number, column: number): string | undefined {
  const parts: string[] = [];
  for (const [n, line] of lines.entries()) {
    const isOutside = !isBlank(line) && line.column < container;
    if (isOutside || (column > 0 && text.slice(line.from, line.at).includes('\t'))) return undefined;
    if (n > 0) parts.push(lineEnding(text, lines[n - 1] as PlainLine, line));
    parts.push(text.slice(Math.min(line.from + column, line.at), line.end));
  }
  return parts.join('');
}
