import { isMarkdownName } from '../../markdown/source/markdownName';
import { decodeUriPart } from '../../text/decodeUriPart';

/** "https://", "data:", "C:\\", "//host", "/root", "{{ variable }}", "#mark" */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|[/\\#?])|\\|\{\{|<%/i;
/** "?raw=true", "#gh-dark-mode-only" */
const AFTER_PATH = /[?#].*/s;

/**
 * Returns the decoded relative path in a URL; `undefined` for other URLs. Absolute paths are not supported: their root depends
 * on where the notes are displayed.
 */
export function localPath(url: string): string | undefined {
  if (url === '' || ELSEWHERE.test(url)) return undefined;
  return decodeUriPart(url.replace(AFTER_PATH, ''));
}

/** Returns the decoded relative path in a URL of a Markdown file; `undefined` for other URLs. */
export function localMarkdownPath(url: string | undefined): string | undefined {
  const path = url === undefined ? undefined : localPath(url);
  return path !== undefined && isMarkdownName(path) ? path : undefined;
}

const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;

/** Returns whether Windows reserves a file name, with any extension, for a device: "aux.md". */
export function isWindowsDevice(name: string): boolean {
  return WINDOWS_DEVICE.test(name);
}

const SPECIAL = /[ \t%()<>"'\\?#]/g; // characters that would end a URL or have a meaning in it

/** Returns a path, encoded for a link. */
export function linkTo(path: string): string {
  return path.replace(SPECIAL, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
