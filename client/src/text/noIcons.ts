/** Escapes icon names such as "$(check)", which VS Code would render as icons. */
export function noIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
