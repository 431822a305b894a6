/** Memoizes a function by the identity of its argument. */
export function oncePer<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const answer = read(key);
    known.set(key, answer);
    return answer;
  };
}
