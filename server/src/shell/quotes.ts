import { isLineEnding } from '../text/lines';
import { continuationAt, enterLine, leaveLine, type Reader, skipContinuation } from './reader';

/** Letters and digits of all scripts. */
export const letter = /[\p{L}\p{N}]/u;
const quoteInLine = /[^'\r\n]*'/y; // "s Tom's" behind "it'"

/** The one of "it's": between letters, and none follows in its line. */
export function isApostrophe(reader: Reader): boolean {
  const { text, at } = reader;
  if (at === 0 || !letter.test(text.charAt(at - 1)) || !letter.test(text.charAt(at + 1))) return false;
  quoteInLine.lastIndex = at + 1;
  return !quoteInLine.test(text);
}

/** A quote that nothing closes runs to the end: somebody may be typing it. */
export function readSingleQuoted(reader: Reader): string {
  reader.at++;
  let value = '';
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (char === "'") {
      reader.at++;
      return value;
    }
    value += readCharacter(reader);
  }
  reader.unclosed = true;
  return value;
}

/** `$'a\tb'`: its backslashes are left as they are written. */
export function readAnsiQuoted(reader: Reader): string {
  reader.at += 2;
  let value = '';
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (char === "'") {
      reader.at++;
      return value;
    }
    if (char === '\\' && reader.at + 1 < reader.text.length) value += readCharacter(reader);
    value += readCharacter(reader);
  }
  reader.unclosed = true;
  return value;
}

/** `\x`; nothing, where the sign makes the line go on. */
export function readEscaped(reader: Reader): string {
  const length = continuationAt(reader);
  if (length > 0) {
    skipContinuation(reader, length);
    return '';
  }
  reader.at += 2;
  return reader.text.charAt(reader.at - 1);
}

/** Within double quotes a backslash stays where the next character has no meaning there. */
export function readQuotedEscape(reader: Reader): string {
  const sign = reader.text.charAt(reader.at);
  const next = reader.text.charAt(reader.at + 1);
  if (sign === '\\' && !'$`"\\\r\n'.includes(next)) {
    reader.at += 2;
    return sign + next;
  }
  return readEscaped(reader);
}

/** Steps over one character; at a line end, over what is not typed in front of the next line as well. */
export function readCharacter(reader: Reader): string {
  const char = reader.text.charAt(reader.at);
  if (!isLineEnding(char.charCodeAt(0))) {
    reader.at++;
    return char;
  }
  leaveLine(reader);
  enterLine(reader);
  return '\n';
}
