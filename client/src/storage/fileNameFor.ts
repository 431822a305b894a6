import { isWindowsDevice } from '../../../server/src/notes/links/localPath';

/**
 * Matches characters that are not allowed in file names on some operating system, and those that hide or change the direction of
 * others.
 */
const UNFIT = /[\\/:*?"<>|\s.\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu; // "Networks: part 2"

/** Maximum length of the name, in UTF-16 units. File systems allow 255 bytes, and most letters have at most 3 bytes in UTF-8. */
const MAX_LENGTH = 60;

/**
 * Returns a name for a file about a course, without an extension, which is valid on all operating systems; `otherwise` if the title
 * contains no allowed characters.
 */
export function fileNameFor(title: string, otherwise: string): string {
  // Shortened first: an address or a paragraph may be the title. The end may be half of a character, which is not allowed.
  const name = title.slice(0, MAX_LENGTH).replace(UNFIT, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, MAX_LENGTH);
  // Windows reserves such names with any extension.
  if (isWindowsDevice(name)) return `${name}-${otherwise}`;
  return name || otherwise;
}
