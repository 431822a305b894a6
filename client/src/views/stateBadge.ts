import { type Disposable, Uri, window } from 'vscode';
import type { TreeEntry } from '../../../server/src/protocol';
import { moduleStates } from './moduleStates';

/** Rows that need work bear such a URI; the editor asks for a URI's badge. */
const scheme = 'study-notes-state';

const badges: Readonly<Record<string, { badge: string; tooltip: string }>> = Object.fromEntries(
  Object.entries(moduleStates).flatMap(([state, { mark, meaning }]) =>
    mark === undefined ? [] : [[state, { badge: mark, tooltip: meaning }]],
  ),
);

/** Stands for a module's state; undefined where there is nothing to point at. */
export function stateUri({ type, state }: TreeEntry): Uri | undefined {
  return type === 'module' && state !== undefined && state in badges ? Uri.from({ scheme, path: state }) : undefined;
}

/** A sign at the right end of the row: it says the state without colour, and is seen where a long title hides the text. */
export function showStateBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === scheme ? badges[uri.path] : undefined),
  });
}
