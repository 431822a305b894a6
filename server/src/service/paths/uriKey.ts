// Matches an escaped ASCII character, which some editors escape and others do not: "%3A" in "file:///c%3A/notes".
const ESCAPED_ASCII = /%([2-7][0-9a-f])/gi;
// Matches the drive: "C:" in "file:///C:/notes".
const DRIVE = /^(file:\/\/\/)([A-Z])(?=:)/;

/** Returns a key that is equal for all escaped forms of a file's URI. */
export function uriKey(uri: string): string {
  return uri
    .replace(ESCAPED_ASCII, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(DRIVE, (_, scheme: string, letter: string) => scheme + letter.toLowerCase());
}

/** Returns whether `keys` contains a key or that of a folder above it. */
export function isAtOrBelow(keys: ReadonlySet<string>, key: string): boolean {
  for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
    if (keys.has(key.slice(0, end))) return true;
  }
  return false;
}
