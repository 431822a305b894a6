/** Placeholders that can contain spaces: `<container id>`, `[IMAGE NAME]`, `{{ json .State }}`, `{ip}`. */
const BRACKETED =
  /<[A-Za-z](?:[^<>|&;\r\n]{0,60}[^<>|&;\s])?>|\[[A-Za-z$][^[\]\r\n]{0,80}\]|\{\{[^{}\r\n]{0,80}\}\}|\{[^{}\s][^{}\r\n]{0,60}\}/y;

/**
 * Returns the length of the placeholder in brackets at an offset; 0 if there is none. A shell would parse some of them
 * as redirections.
 */
export function bracketedLength(text: string, at: number): number {
  const char = text.charAt(at);
  if (char !== '<' && char !== '[' && char !== '{') return 0;
  BRACKETED.lastIndex = at;
  return BRACKETED.exec(text)?.[0].length ?? 0;
}

/** Maximum length of an arithmetic expression, in UTF-16 units. */
const MAX_SUM_LENGTH = 150;

/**
 * Returns the length of an arithmetic expression at an offset, such as `((1 + (2 * 3)))`; 0 if there is none in the
 * line.
 */
export function sumLength(text: string, at: number): number {
  if (!text.startsWith('((', at)) return 0;
  const end = Math.min(text.length, at + MAX_SUM_LENGTH);
  let open = 0;
  for (let n = at; n < end; n++) {
    const char = text.charAt(n);
    if (char === '\n' || char === '\r') return 0;
    if (char === '(') open++;
    else if (char === ')' && --open === 0) return text.charAt(n - 1) === ')' ? n + 1 - at : 0;
  }
  return 0;
}
