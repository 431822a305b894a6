/** A text of the notes as it is written, where the editor would draw names such as "$(check)" as icons. */
export function noIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
