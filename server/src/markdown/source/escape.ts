/** A backslash escape: "\*". */
export const ESCAPE = /\\[!-/:-@[-`{-~]/y;

const ESCAPED = /\\([!-/:-@[-`{-~])|&(lt|gt|amp|quot|nbsp);/g; // "\*", "&lt;"
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00a0' };

const BACKSLASHED = /\\([!-/:-@[-`{-~])/g; // "\_"

/** Returns a text without the backslashes of escapes. */
export function withoutBackslashes(written: string): string {
  return written.includes('\\') ? written.replace(BACKSLASHED, '$1') : written;
}

/** Returns a text with backslash escapes and entities resolved. */
export function unescaped(written: string): string {
  if (!written.includes('\\') && !written.includes('&')) return written;
  return written.replace(ESCAPED, (_, mark?: string, name?: string) => mark ?? named[name as string] ?? '');
}
