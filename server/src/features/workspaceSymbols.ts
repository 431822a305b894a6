import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Module, Notebook } from '../notebook/notebook';
import { rangeOf } from './range';

/** The notebook's modules whose titles hold the letters of the query in their order, as editors search. */
export function workspaceSymbols(notebook: Notebook, uri: string, query: string): WorkspaceSymbol[] {
  const letters = [...query.toLowerCase().replace(/\s/g, '')];
  return notebook.modules
    .filter(({ title }) => holdsInOrder(title.toLowerCase(), letters))
    .map((module) => ({
      name: module.title || 'module',
      kind: SymbolKind.Event,
      containerName: placeOf(module),
      location: { uri, range: rangeOf(notebook.lines, module.span) },
    }));
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
