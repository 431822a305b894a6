const comment = /^[ \t]*(?:#.*)?$/; // "# syntax=docker/dockerfile:1"
const argument = /^ARG[ \t]/i; // "ARG VERSION=22"
const base = /^FROM[ \t]+\S/i; // "FROM node:22"
/** What stands for something that notes leave out: `...`, `<your image>`, `{{ name }}`, `[...]`. */
const omission = /\.\.\.|…|<[A-Za-z][^<>\n]{0,80}>|\{\{/;

/**
 * Whether a text is all of a Dockerfile: it begins as one, and leaves nothing out. Of a mere part, nobody can say what
 * is wrong with it.
 */
export function isWhole(text: string): boolean {
  const first = text.split('\n').find((line) => !comment.test(line) && !argument.test(line));
  return first !== undefined && base.test(first) && !omission.test(text);
}
