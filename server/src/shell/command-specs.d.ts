/** Modules that scripts/command-specs.mjs writes; each parses its data only when it is called. */
declare module '#command-specs/*' {
  const read: () => unknown;
  export default read;
}
