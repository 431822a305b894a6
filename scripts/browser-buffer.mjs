/** Of Node's Buffer, what the parser of Dockerfiles uses of it: the bytes of a text. Bundles for browsers have this in its place. */
export const Buffer = { from: (text) => new TextEncoder().encode(text) };
