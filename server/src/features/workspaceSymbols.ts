import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Module, Notebook } from '../notebook/notebook';
import { rangeOf } from './range';

/** The notebook's modules that a query finds by their titles; the empty one finds all. */
export function workspaceSymbols(notebook: Notebook, uri: string, query: string): WorkspaceSymbol[] {
  const found = search(query);
  return notebook.modules
    .filter(({ title }) => found(title))
    .map((module) => ({
      name: module.title || 'module',
      kind: SymbolKind.Event,
      containerName: placeOf(module),
      location: { uri, range: rangeOf(notebook.lines, module.span) },
    }));
}

/** What somebody searches for: letters, of which a title holds all in their order, as editors search. */
export type Search = (title: string) => boolean;

export function search(query: string): Search {
  const letters = [...folded(query.replace(BLANK, ''))];
  return (title) => holdsInOrder(folded(title), letters);
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
