/** A back slash that takes the next character for what it is: "\*". */
export const ESCAPE = /\\[!-/:-@[-`{-~]/y;

const ESCAPED = /\\([!-/:-@[-`{-~])|&(lt|gt|amp|quot|nbsp);/g; // "\*", "&lt;"
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' };

const BACK_SLASHED = /\\([!-/:-@[-`{-~])/g; // "\_"

/** Text without the back slashes that take the next character for what it is. */
export function withoutBackSlashes(written: string): string {
  return written.replace(BACK_SLASHED, '$1');
}

/** Text as it is meant: without the marks that escape, and with characters for their names. */
export function unescaped(written: string): string {
  return written.replace(ESCAPED, (_, mark?: string, name?: string) => mark ?? named[name as string] ?? '');
}
