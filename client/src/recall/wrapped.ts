import { noIcons } from '../noIcons';

/** So many columns are seen of a row of a list. */
const columns = 80;
/** More rows than this push the last ones out of sight. */
const mostRows = 6;

/** A line of notes as rows of a list, none of them too long to be seen; an icon's name in it is shown as it is written. */
export function wrapped(line: string): string[] {
  const rows: string[] = [];
  let row = '';
  let width = 0;
  for (const word of noIcons(line).split(/(?<=\s)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u)) {
    const own = widthOf(word.trimEnd());
    if (width > 0 && width + own > columns) {
      rows.push(row.trimEnd());
      row = '';
      width = 0;
    }
    row += word;
    width += widthOf(word);
  }
  rows.push(row.trimEnd());
  return rows.length > mostRows ? [...rows.slice(0, mostRows), '…'] : rows;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g; // "网"

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
