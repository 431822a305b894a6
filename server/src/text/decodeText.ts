/**
 * The text of bytes in UTF-8, with its byte order mark. Undefined for any other encoding, which would come out damaged: also
 * for UTF-16, in which every other byte of plain letters is zero.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
