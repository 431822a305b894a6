/** Returns a function that works out its answer once for each object, by identity, and returns the same answer from then on. */
export function oncePer<Key extends object, Answer>(read: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? read(key);
    known.set(key, answer);
    return answer;
  };
}
