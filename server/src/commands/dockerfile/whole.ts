const comment = /^[ \t]*(?:#.*)?$/; // "# syntax=docker/dockerfile:1"
const argument = /^ARG[ \t]/i; // "ARG VERSION=22"
const base = /^FROM[ \t]+\S/i; // "FROM node:22"
/** Matches marks of omitted text: `...`, `<your image>`, `{{ name }}`, `[...]`. */
const omission = /\.\.\.|…|<[A-Za-z][^<>\n]{0,80}>|\{\{/;

/** Returns whether a text is a complete Dockerfile: it starts as one, and omits nothing. Problems cannot be found in a part. */
export function isWhole(text: string): boolean {
  const first = text.split('\n').find((line) => !comment.test(line) && !argument.test(line));
  return first !== undefined && base.test(first) && !omission.test(text);
}
