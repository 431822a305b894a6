const LINE_END = /\r\n?|\n/g;

/** As many characters as are looked at in about a millisecond. */
const SIZE = 1 << 14;

/**
 * The lines of a text without their endings, as many at a time as have `size` characters and the rest of a line: for work
 * on long texts that lets other work through in between. Behind the last line ending stands no further line.
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
