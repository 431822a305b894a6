/** Decodes percent-encoding in a part of a URL. Returns the text unchanged if it is malformed. */
export function decodeUriPart(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
