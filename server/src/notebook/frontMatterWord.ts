import type { Blocks } from '../blocks/blocks';

const KEY = /^study-notes[ \t]*:[ \t]*(["']?)(true|false|syllabus)\1[ \t]*(?:#.*)?$/im; // "study-notes: false"

/**
 * What the author says in the front matter: `study-notes: true` makes a file a notebook, `study-notes: false` makes it none.
 * A syllabus, `study-notes: syllabus`, is read like a notebook.
 */
export function frontMatterWord(blocks: Pick<Blocks, 'text' | 'start'>): boolean | undefined {
  const word = wordOf(blocks);
  return word === undefined ? undefined : word !== 'false';
}

/** Whether the front matter says that the file lists the modules of a course. */
export function saysSyllabus(blocks: Pick<Blocks, 'text' | 'start'>): boolean {
  return wordOf(blocks) === 'syllabus';
}

function wordOf({ text, start }: Pick<Blocks, 'text' | 'start'>): string | undefined {
  return start === 0 ? undefined : KEY.exec(text.slice(0, start))?.[2]?.toLowerCase();
}
