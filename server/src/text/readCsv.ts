/** Maximum number of rows, since rows take far more memory than their text. A log of the timer never has as many. */
const MAX_ROWS = 100_000;

/** What separates the fields of a row: spreadsheet programs use the semicolon where the comma is the decimal mark. */
export type CsvSeparator = ',' | ';';

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
