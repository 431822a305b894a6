import { isWindowsDevice } from '../../notes/links/localPath';
import { decodeUriPart } from '../../text/decodeUriPart';
import { uriKey } from './uriKey';

/*
 * Resolves all paths in notes and settings, such as those of images and syllabi. Notes can come from untrusted authors, so a
 * path must not leave the folder that the user opened, and must not name a device or another machine.
 */

/** Matches URIs of Windows paths: "file:///c%3A/notes", "file://server/share". */
const WINDOWS = /^file:\/\/(?:[^/]+\/|\/[a-z](?::|%3a)(?:\/|$))/i;
const HIERARCHICAL = /^[a-z][a-z\d+.-]*:\/\/[^/]*\//i; // "file:///", "vscode-vfs://github/"; not "untitled:"
/** Characters that names must not contain: control characters, and lone surrogates, which a URI cannot encode. */
const UNNAMED = /\p{Cc}|\p{Cs}/u;
/**
 * Names that Windows treats differently: drives and streams ("C:", "a.png:b"), endings that it removes (".. ", "moon.png."),
 * and invalid characters.
 */
const NO_WINDOWS_NAME = /[:<>"|?*]|[. ]$/;
/** Matches folders of devices and of system information. */
const POSIX_DEVICE = /^file:\/\/\/(?:dev|proc|sys)(?:\/|$)/;

/**
 * Returns the URI of `path`, relative to the folder `from`; `undefined` if it is outside of `root`, on another machine, a
 * device, or invalid. Folders are URIs; `path` is decoded, with the separator `/` and, on Windows, also `\`.
 */
export function resolveInFolder(root: string, from: string, path: string): string | undefined {
  const names = namesBelow(root, from);
  if (!names || !HIERARCHICAL.test(`${root}/`) || UNNAMED.test(path)) return undefined;
  const isWindows = WINDOWS.test(`${root}/`);
  const given = path.split(isWindows ? /[\\/]/ : '/');
  if (given[0] === '') return undefined;
  for (const name of given) {
    if (name === '' || name === '.') continue;
    if (name !== '..') {
      if (isWindows && (NO_WINDOWS_NAME.test(name) || isWindowsDevice(name))) return undefined;
      names.push(encodeURIComponent(name));
    } else if (names.pop() === undefined) return undefined;
  }
  const resolved = [withoutSlash(root), ...names].join('/');
  return POSIX_DEVICE.test(resolved) && !POSIX_DEVICE.test(root) ? undefined : resolved;
}

/**
 * Returns the folder outside of which no path in a file is followed: the outermost of `folders` that contains the file, else
 * its own folder.
 */
export function boundaryOf(file: string, folders: readonly string[]): string {
  const around = folders.filter((folder) => isInFolder(folder, file));
  const [outermost = parentOf(file)] = around.sort((one, other) => one.length - other.length);
  return outermost;
}

/**
 * Returns whether a URI is that of a folder or of an entry below it. Only texts are compared; symbolic links are not followed.
 */
export function isInFolder(folder: string, uri: string): boolean {
  return namesBelow(folder, uri) !== undefined;
}

/** Returns the URI of the folder that contains a file or folder, without a final "/". */
export function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Returns the encoded path segments from a folder to a descendant; `undefined` if it is not a descendant. */
function namesBelow(folder: string, uri: string): string[] | undefined {
  const [outer, inner] = [folder, uri].map((each) => withoutSlash(uriKey(each))) as [string, string];
  if (inner !== outer && !inner.startsWith(`${outer}/`)) return undefined;
  const depth = withoutSlash(folder).split('/').length;
  const names = withoutSlash(uri).split('/').slice(depth);
  return names.some((name) => /[\\/]|^\.\.?$/.test(decodeUriPart(name))) ? undefined : names;
}

/** Removes the final "/", which the URI of a root such as "file:///" has. */
function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
