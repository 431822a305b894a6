/** Returns a function that computes a value on the first call and returns it again on later ones. */
export function lazy<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}
