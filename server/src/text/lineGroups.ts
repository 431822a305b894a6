const LINE_END = /\r\n?|\n/g;

/** Number of UTF-16 units that take about 1 ms to process. */
const SIZE = 1 << 14;

/**
 * Splits a text into lines without endings, in groups of at least `size` characters, so that work on long texts can be
 * interrupted. There is no line after the last line ending.
 */
export function* lineGroups(text: string, size = SIZE): Generator<readonly string[], void> {
  for (let start = 0; start < text.length; ) {
    LINE_END.lastIndex = start + size;
    const found = LINE_END.exec(text);
    const end = found ? found.index : text.length;
    const lines = text.slice(start, end).split(LINE_END);
    if (!found && lines.at(-1) === '') lines.pop();
    yield lines;
    start = found ? end + found[0].length : end;
  }
}
