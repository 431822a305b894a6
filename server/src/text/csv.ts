/**
 * Formats rows as CSV (RFC 4180); null and undefined are empty fields. Texts that a spreadsheet program would evaluate as
 * formulas get a leading apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** Escapes a text that a spreadsheet program would evaluate as a formula, with a leading apostrophe. */
export function noFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Reverses `noFormula`. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Blanks before a sign are skipped by some programs; East Asian keyboards have wide signs. A text with an apostrophe before
 * gets another one, so that each is read back as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/; // '=HYPERLINK("https://a.example")'

// A field that contains one of these is quoted.
const SPECIAL = /[",\r\n]/;

function field(value: unknown): string {
  const text = typeof value === 'string' ? noFormula(value) : String(value ?? '');
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
