/** A URI after a file or folder got another name; undefined where it is neither that nor in it. */
export function renamed(uri: string, from: string, to: string): string | undefined {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : undefined;
}
