/** Escapes icon names such as "$(check)", which VS Code would render as icons. */
export function escapeIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
