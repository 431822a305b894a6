const COMMENT = /^[ \t]*(?:#.*)?$/; // "# syntax=docker/dockerfile:1"
const ARGUMENT = /^ARG[ \t]/i; // "ARG VERSION=22"
const BASE = /^FROM[ \t]+\S/i; // "FROM node:22"
/** Matches marks of omitted text: `...`, `<your image>`, `{{ name }}`, `[...]`. */
const OMISSION = /\.\.\.|…|<[A-Za-z][^<>\n]{0,80}>|\{\{/;

/** Returns whether a text is a complete Dockerfile: it starts as one, and omits nothing. Problems cannot be found in a part. */
export function isWhole(text: string): boolean {
  const first = text.split('\n').find((line) => !COMMENT.test(line) && !ARGUMENT.test(line));
  return first !== undefined && BASE.test(first) && !OMISSION.test(text);
}
