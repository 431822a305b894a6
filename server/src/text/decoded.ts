/** Part of an address without percent signs for characters. A lone "%" encodes nothing, and leaves all as it is written. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
