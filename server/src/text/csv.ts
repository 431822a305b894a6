import type { CsvSeparator } from './readCsv';

/**
 * Formats rows as CSV (RFC 4180); null and undefined are empty fields. Texts that a spreadsheet program would evaluate as
 * formulas get a leading apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv(rows: readonly (readonly unknown[])[], separator: CsvSeparator = ','): string {
  return rows.map((row) => `${row.map((value) => field(value, separator)).join(separator)}\r\n`).join('');
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
 * Matches the start of a formula. Some programs skip whitespace before it, and East Asian keyboards have full-width operators.
 * Text with an apostrophe before a formula matches, too, so that escaping can be reversed.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/; // '=HYPERLINK("https://a.example")'

// A field that contains one of these or the separator is quoted.
const SPECIAL = /["\r\n]/;

function field(value: unknown, separator: CsvSeparator): string {
  const text = typeof value === 'string' ? noFormula(value) : String(value ?? '');
  return SPECIAL.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
