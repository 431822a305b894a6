/**
 * Decodes UTF-8, and keeps the byte order mark. `undefined` for bytes that are not UTF-8, or that contain zero bytes, as
 * UTF-16 does.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
