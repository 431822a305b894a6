/** Escapes names such as "$(check)", which VS Code would show as icons. */
export function noIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
