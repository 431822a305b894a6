/** The rows of a text as RFC 4180 has them, with any line ending; a quote that is never closed holds all that is left. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  while (FIELD.lastIndex < text.length || row.length > 0) {
    const [, quoted, plain, end] = FIELD.exec(text) ?? [];
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A field and what ends it: `a,`, `"a ""b""",`, an empty one at the end. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)(?:"|$))?([^,\r\n]*)(,|\r\n|\r|\n|$)/y;

/** Some programs for tables put one in front. */
const byteOrderMark = '\uFEFF';
