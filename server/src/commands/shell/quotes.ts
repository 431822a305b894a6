import { isLineEnding } from '../../text/lines';
import { continuationAt, enterLine, leaveLine, type Reader, skipContinuation } from './reader';

/** Matches letters and digits of all scripts. */
export const LETTER = /[\p{L}\p{N}]/u;
const QUOTE_IN_LINE = /[^'\r\n]*'/y; // "s Tom's" after "it'"

/** Returns whether a single quote is an apostrophe, as in "it's": between letters, with no other one after it in the line. */
export function isApostrophe(reader: Reader): boolean {
  const { text, at } = reader;
  if (at === 0 || !LETTER.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at + 1))) return false;
  QUOTE_IN_LINE.lastIndex = at + 1;
  return !QUOTE_IN_LINE.test(text);
}

/** Reads a single-quoted string; one without a closing quote, as while it is typed, ends with the text. */
export function readSingleQuoted(reader: Reader): string {
  reader.at++;
  return readToQuote(reader, readCharacter);
}

/** Reads an ANSI-C string, `$'a\tb'`, without resolving its escapes. */
export function readAnsiQuoted(reader: Reader): string {
  reader.at += 2;
  return readToQuote(reader, () => {
    const isEscape = reader.text.charAt(reader.at) === '\\' && reader.at + 1 < reader.text.length;
    return (isEscape ? readCharacter(reader) : '') + readCharacter(reader);
  });
}

/** Reads up to and including the closing quote, or to the end of the text if it is missing. */
function readToQuote(reader: Reader, readPart: (reader: Reader) => string): string {
  let value = '';
  while (reader.at < reader.text.length) {
    if (reader.text.charAt(reader.at) === "'") {
      reader.at++;
      return value;
    }
    value += readPart(reader);
  }
  reader.unclosed = true;
  return value;
}

/** Reads an escape such as `\x`; returns an empty string for a line continuation. */
export function readEscaped(reader: Reader): string {
  const length = continuationAt(reader);
  if (length > 0) {
    skipContinuation(reader, length);
    return '';
  }
  reader.at += 2;
  return reader.text.charAt(reader.at - 1);
}

/** Reads an escape in double quotes, where a backslash remains in the value before a character without special meaning. */
export function readQuotedEscape(reader: Reader): string {
  const sign = reader.text.charAt(reader.at);
  const next = reader.text.charAt(reader.at + 1);
  if (sign === '\\' && !'$`"\\\r\n'.includes(next)) {
    reader.at += 2;
    return sign + next;
  }
  return readEscaped(reader);
}

/** Reads one character; a line ending includes the continuation prompt of the next line. */
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
