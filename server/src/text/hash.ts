const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** Returns the FNV-1a hash of a text's UTF-16 units as 16 hexadecimal digits. Not cryptographically secure. */
export function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  }
  return value.toString(16).padStart(16, '0');
}
