const COMMENT = /<!--[^<>]*-->/g; // "<!-- study-notes-ignore-next missing-time -->"

/** A line without its comments, which nobody sees who reads the notes. */
export function withoutComments(line: string): string {
  return line.includes('<!--') ? line.replace(COMMENT, '') : line;
}
