/**
 * Rows of fields as RFC 4180 has them; null and undefined are empty. Texts that a program for tables would take for formulas,
 * which may fetch pages or run programs, begin with an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A text that no program for tables takes for a formula. */
export function noFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `noFormula` was given. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * Blanks before a sign are skipped by some programs; East Asian keyboards have wide signs. A text with an apostrophe before
 * gets another one, so that each is read back as it was.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/; // '=HYPERLINK("https://a.example")'

// A field that contains one of these is quoted.
const special = /[",\r\n]/;

function field(value: unknown): string {
  const text = typeof value === 'string' ? noFormula(value) : String(value ?? '');
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
