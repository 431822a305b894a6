import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Module, Notebook } from '../notebook/notebook';
import { isInLine, type Letters, lettersOf } from '../notebook/titleLetters';
import { rangeOf } from './range';

/** The notebook's modules that a query finds by their titles; the empty one finds all. */
export function workspaceSymbols(notebook: Notebook, uri: string, query: string): WorkspaceSymbol[] {
  const { finds } = search(query);
  return notebook.modules
    .filter(({ title }) => finds(title))
    .map((module) => ({
      name: module.title || 'module',
      kind: SymbolKind.Event,
      containerName: placeOf(module),
      location: { uri, range: rangeOf(notebook.lines, module.span) },
    }));
}

/** What somebody searches for: letters, all of which a title has in their order, as editors search. */
export interface Search {
  finds(title: string): boolean;
  /** False where none of the titles is found that have these letters (see `titleLetters`). */
  mayFind(letters: Letters): boolean;
}

export function search(query: string): Search {
  const wanted = [...folded(query.replace(BLANK, ''))];
  const letters = lettersOf([query]);
  return {
    finds: (title) => holdsInOrder(folded(title), wanted),
    mayFind: (lines) => isInLine(letters, lines),
  };
}

const BLANK = /\s/g;

/** Small letters alone: a sigma that ends a word is a sigma. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

function holdsInOrder(title: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = title.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** "Docker and Containers › Beginner" */
function placeOf({ area, levelLine, group }: Module): string {
  return [area, levelLine, group].flatMap((outer) => outer?.title || []).join(' › ');
}
