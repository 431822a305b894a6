/** Returns a function that computes a value on the first call and returns it again on later ones. */
export function lazy<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** Memoizes a function by the identity of its argument. */
export function memoizeByIdentity<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const answer = read(key);
    known.set(key, answer);
    return answer;
  };
}

/** More than the sections of a document that are read: a result that is dropped before it is requested again saves nothing. */
const MAX_KNOWN = 50_000;

/** Memoizes a function of a text, such as a title, which is requested again after each keystroke. */
export function memoizeByText<Result>(read: (text: string) => Result): (text: string) => Result {
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

/** Memoizes a function of a text for the last text only, such as the beginning of the document in which the user types. */
export function memoizeLastText<Result>(read: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) };
    return last.result;
  };
}
