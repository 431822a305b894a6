/** What separates the fields of a row: spreadsheet programs use the semicolon where the comma is the decimal mark. */
export type CsvSeparator = ',' | ';';

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

/** Maximum number of rows, since rows take far more memory than their text. A log of the timer never has as many. */
const MAX_ROWS = 100_000;

/**
 * Returns the rows of a text as specified by RFC 4180, with any line ending; an unclosed quote contains the rest of the text.
 * Empty lines and rows after the first 100,000 are left out.
 */
export function readCsv(text: string, separator: CsvSeparator = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = separator === ';' ? SEMICOLON_FIELD : FIELD;
  field.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (rows.length < MAX_ROWS && (field.lastIndex < text.length || row.length > 0)) {
    if (row.length === 0 && isLineEnd(text.charCodeAt(field.lastIndex))) {
      field.lastIndex++;
      continue;
    }
    const [, quoted, plain, end] = field.exec(text) ?? [];
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** "\r" or "\n". */
function isLineEnd(code: number): boolean {
  return code === 13 || code === 10;
}

/** Matches a field and its delimiter: `a,`, `"a ""b""",`, or an empty field at the end. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)(?:"|$))?([^,\r\n]*)(,|\r\n|\r|\n|$)/y;
const SEMICOLON_FIELD = /(?:"([^"]*(?:""[^"]*)*)(?:"|$))?([^;\r\n]*)(;|\r\n|\r|\n|$)/y;

/** The byte order mark that some spreadsheet programs write at the start of a file. */
const BYTE_ORDER_MARK = '\uFEFF';
