/** More than the sections of a document that are read: a result that is dropped before it is requested again saves nothing. */
const MAX_KNOWN = 50_000;

/** Memoizes a function of a text, such as a title, which is requested again after each keystroke. */
export function perText<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, result);
    return result;
  };
}
