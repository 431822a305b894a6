import { Disposable, EventEmitter, Uri, window } from 'vscode';
import type { NotebookTree } from '../../../server/src/protocol';
import { formatMinutes } from '../../../server/src/study/minutes';
import type { ActiveNotebook } from './activeEditor';
import type { Notebooks } from './notebooks';

/**
 * What notebooks come to, where the Explorer tells of a file under the pointer. Of those alone that the sidebar shows,
 * and of the one in the editor: no file is read for it. No badge, which has room for two letters.
 */
export function showExplorerTimes(notebooks: Notebooks, active: ActiveNotebook): Disposable {
  const changed = new EventEmitter<Uri[]>();
  let current: NotebookTree | undefined;
  let known: ReadonlyMap<string, string> = new Map();

  function show(): void {
    const trees = [...notebooks.trees(), ...(current ? [current] : [])];
    const before = known;
    known = new Map(trees.flatMap(({ uri, time }) => (time ? [[uri, formatMinutes(time)] as const] : [])));
    const others = [...new Set([...before.keys(), ...known.keys()])].filter(
      (uri) => before.get(uri) !== known.get(uri),
    );
    if (others.length > 0) changed.fire(others.map((uri) => Uri.parse(uri)));
  }

  return Disposable.from(
    changed,
    notebooks.onDidShow(show),
    active.onDidRead((notebook) => {
      current = notebook;
      show();
    }),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const time = known.get(uri.toString());
        return time === undefined ? undefined : { tooltip: time };
      },
    }),
  );
}
