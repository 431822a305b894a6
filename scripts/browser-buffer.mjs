/**
 * The part of Node's Buffer that the Dockerfile parser uses: the bytes of a text. Replaces Buffer in bundles for
 * browsers.
 */
export const Buffer = { from: (text) => new TextEncoder().encode(text) };
