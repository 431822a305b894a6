import type { Blocks } from '../blocks/blocks';

const KEY = /^study-notes[ \t]*:[ \t]*(["']?)(true|false)\1[ \t]*(?:#.*)?$/im; // "study-notes: false"

/** What the author says in the front matter: `study-notes: true` makes a file a notebook, `study-notes: false` makes it none. */
export function frontMatterWord({ text, start }: Pick<Blocks, 'text' | 'start'>): boolean | undefined {
  const word = KEY.exec(text.slice(0, start))?.[2];
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}
