/** What stands for something else and may hold blanks: `<container id>`, `[IMAGE NAME]`, `{{ json .State }}`, `{ip}`. */
const bracketed =
  /<[A-Za-z](?:[^<>|&;\r\n]{0,60}[^<>|&;\s])?>|\[[A-Za-z$][^[\]\r\n]{0,80}\]|\{\{[^{}\r\n]{0,80}\}\}|\{[^{}\s][^{}\r\n]{0,60}\}/y;

/** How long the placeholder in brackets is that starts here; 0 where none does. A shell would take some for redirections. */
export function bracketedLength(text: string, at: number): number {
  const char = text.charAt(at);
  if (char !== '<' && char !== '[' && char !== '{') return 0;
  bracketed.lastIndex = at;
  return bracketed.exec(text)?.[0].length ?? 0;
}
