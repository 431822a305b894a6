import { isMarkdownName } from '../../markdown/source/markdownName';
import { decoded } from '../../text/decoded';

/** "https://", "data:", "C:\\", "//host", "/root", "{{ variable }}", "#mark" */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])|\\|\{\{|<%/i;
/** "?raw=true", "#gh-dark-mode-only" */
const AFTER_PATH = /[?#].*/s;

/**
 * Returns the decoded path of a file relative to the notes, or `undefined`. Absolute paths are not supported: their root depends
 * on where the notes are displayed.
 */
export function localPath(url: string): string | undefined {
  if (url === '' || ELSEWHERE.test(url)) return undefined;
  return decoded(url.replace(AFTER_PATH, ''));
}

/** Returns the decoded path of a Markdown file that `url` names by its place beside the notes, or `undefined`. */
export function localMarkdownPath(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : localPath(url);
  return path !== undefined && isMarkdownName(path) ? path : undefined;
}

const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/** Returns whether Windows takes the name of a file or folder, with any ending, for a device: "aux.md". */
export function isWindowsDevice(name: string): boolean {
  return WINDOWS_DEVICE.test(name);
}

const SPECIAL = /[ \t%()<>"'\\?#]/g; // what would end an address, or mean something else in it

/** Returns a decoded path as a link names it. */
export function linkTo(path: string): string {
  return path.replace(SPECIAL, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
