/** Returns the number (0-based) of the line with that text that is nearest to a line; `undefined` if there is none. */
export function nearestLine(lines: readonly string[], text: string, near: number): number | undefined {
  let nearest: number | undefined;
  for (const [line, other] of lines.entries()) {
    if (other !== text) continue;
    if (nearest === undefined || Math.abs(line - near) < Math.abs(nearest - near)) nearest = line;
  }
  return nearest;
}
