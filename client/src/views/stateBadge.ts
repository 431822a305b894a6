import { type Disposable, Uri, window } from 'vscode';
import type { TreeEntry } from '../../../server/src/protocol';
import { moduleStates } from './moduleStates';

/** The scheme of URIs for rows that need work; the editor requests a badge for each URI. */
const scheme = 'study-notes-state';

const badges: Readonly<Record<string, { badge: string; tooltip: string }>> = Object.fromEntries(
  Object.entries(moduleStates).flatMap(([state, { mark, meaning }]) =>
    mark === undefined ? [] : [[state, { badge: mark, tooltip: meaning }]],
  ),
);

/** Returns a URI for a module's state; `undefined` for a state without a badge. */
export function stateUri({ type, state }: TreeEntry): Uri | undefined {
  return type === 'module' && state !== undefined && state in badges ? Uri.from({ scheme, path: state }) : undefined;
}

/** Shows a badge at the right end of a row: it is visible without colours, and if a long title hides the description. */
export function showStateBadges(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === scheme ? badges[uri.path] : undefined),
  });
}
