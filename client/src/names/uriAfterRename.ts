/** Returns a URI after a file or folder was renamed; `undefined` if it is neither the file nor in the folder. */
export function uriAfterRename(uri: string, from: string, to: string): string | undefined {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : undefined;
}
