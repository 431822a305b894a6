/** Memoizes a function by the identity of its argument. */
export function oncePer<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? read(key);
    known.set(key, answer);
    return answer;
  };
}
