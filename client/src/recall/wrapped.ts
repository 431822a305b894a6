import { escapeIcons } from '../text/escapeIcons';

/** Width of a row in columns of average letters: the space of a list in a window with a width of at least 850 px. */
export const WIDE_ROW = 80;
/** The width in a window with a width of 640 px, such as one of 1280 px with a zoom of 200 %. */
export const NARROW_ROW = 48;

/**
 * Splits a paragraph of notes into rows of a list that are not truncated. The first row leaves `reserved` columns free. Names
 * of icons in it are shown as text.
 */
export function wrapped(paragraph: string, columns: number, reserved = 0): string[] {
  const rows: string[] = [];
  let row = '';
  let width = 0;
  for (const word of paragraph.split(BREAKS).flatMap((each) => cut(each, columns - reserved))) {
    const own = widthOf(word.trimEnd());
    const available = rows.length === 0 ? columns - reserved : columns;
    if (width > 0 && width + own > available) {
      rows.push(row.trimEnd());
      row = '';
      width = 0;
    }
    row += word;
    width += widthOf(word);
  }
  rows.push(row.trimEnd());
  return rows.map(escapeIcons);
}

const BREAKS = /(?<=\s)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/** Splits a word that is wider than a row, such as a URL. */
function cut(word: string, columns: number): readonly string[] {
  if (word.length <= columns) return [word];
  const pieces = [''];
  for (const char of word) {
    const last = pieces.length - 1;
    if ((pieces[last] as string).length + char.length > columns) pieces.push(char);
    else pieces[last] += char;
  }
  return pieces;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g; // "网"

/** Returns the width of a text in columns. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
