// Every character that means something in Markdown, somewhere.
const meaningful = /[\\`*_{}[\]()<>#+\-.!|~&$:@]/g;

/** A text that Markdown shows as it is. */
export function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(meaningful, '\\$&');
}
