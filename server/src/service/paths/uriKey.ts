// "%3A" in "file:///c%3A/notes": a character of ASCII that some editors escape and others do not.
const ESCAPED_ASCII = /%([2-7][0-9a-f])/gi;
// "C:" in "file:///C:/notes".
const DRIVE = /^(file:\/\/\/)([A-Z])(?=:)/;

/** Returns a key that is equal for all escaped forms of a file's URI. */
export function uriKey(uri: string): string {
  return uri
    .replace(ESCAPED_ASCII, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(DRIVE, (_, scheme: string, letter: string) => scheme + letter.toLowerCase());
}

/** Returns whether a key, or that of a folder above it, is among the keys. */
export function isAtOrBelow(keys: ReadonlySet<string>, key: string): boolean {
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
    if (keys.has(key.slice(0, end))) return true;
  }
  return false;
}
