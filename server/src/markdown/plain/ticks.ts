/** Returns the end of the code span at an offset; `undefined` if it is not closed. */
export function endOfCode(text: string, at: number, end: number): number | undefined {
  const width = widthOf(text, at);
  for (let next = text.indexOf('`', at + width); next >= 0 && next < end; ) {
    const other = widthOf(text, next);
    if (other === width) return next + width;
    next = text.indexOf('`', next + other);
  }
  return undefined;
}

/** Returns the length of the run of equal characters at an offset. */
export function widthOf(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end++;
  return end - at;
}
