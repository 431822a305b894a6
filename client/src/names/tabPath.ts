/**
 * Returns the path of a virtual document with a title, such as "Goal of README.md", which the tab shows. The file extension
 * makes the editor wrap lines as in Markdown, even if the notes are unsaved and have none.
 */
export function tabPath(title: string): string {
  return `/${title.endsWith('.md') ? title : `${title}.md`}`;
}
