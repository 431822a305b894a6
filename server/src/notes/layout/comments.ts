const COMMENT = /<!--[^<>]*-->/g; // "<!-- study-notes-ignore-next missing-time -->"

/** Returns a line without its HTML comments. */
export function withoutComments(line: string): string {
  return line.includes('<!--') ? line.replace(COMMENT, '') : line;
}
