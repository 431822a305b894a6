/** Rows of fields as RFC 4180 has them; null and undefined are empty. */
export function csv(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/**
 * A field for people. Programs for tables would take a text that begins with such a sign for a formula, which may fetch pages:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function noFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const FORMULA = /^[=+\-@\t\r]/; // '=HYPERLINK("https://a.example")'

// A field that holds one of these is quoted.
const special = /[",\r\n]/;

function field(value: unknown): string {
  const text = String(value ?? '');
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
