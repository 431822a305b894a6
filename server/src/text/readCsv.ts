/** A log of more rows was not written by a timer: rows take far more memory than their text. */
const MAX_ROWS = 100_000;

/**
 * Returns the rows of a text as specified by RFC 4180, with any line ending; an unclosed quote contains the rest of the text.
 * Empty lines and rows after the first 100,000 are left out.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (rows.length < MAX_ROWS && (FIELD.lastIndex < text.length || row.length > 0)) {
    if (row.length === 0 && isLineEnd(text.charCodeAt(FIELD.lastIndex))) {
      FIELD.lastIndex++;
      continue;
    }
    const [, quoted, plain, end] = FIELD.exec(text) ?? [];
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** "\r" or "\n". */
function isLineEnd(code: number): boolean {
  return code === 13 || code === 10;
}

/** A field and what ends it: `a,`, `"a ""b""",`, an empty one at the end. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)(?:"|$))?([^,\r\n]*)(,|\r\n|\r|\n|$)/y;

/** Some spreadsheet programs write one at the start of a file. */
const BYTE_ORDER_MARK = '\uFEFF';
