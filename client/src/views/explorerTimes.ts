import { Disposable, EventEmitter, Uri, window } from 'vscode';
import { timeText } from '../../../server/src/course/progress/times';
import type { NotesTree } from '../../../server/src/protocol';
import type { ActiveNotes } from './activeEditor';
import type { NotesFiles } from './tree/notesFiles';

/**
 * Shows the totals of notes in the tooltips of the Explorer, for notes in the sidebar and in the editor; no other file
 * is read. A badge could show only two letters.
 */
export function showExplorerTimes(notesFiles: NotesFiles, active: ActiveNotes): Disposable {
  const changed = new EventEmitter<Uri[]>();
  let current: NotesTree | undefined;
  let known: ReadonlyMap<string, string> = new Map();

  function show(): void {
    const trees = [...notesFiles.trees(), ...(current ? [current] : [])];
    const before = known;
    known = new Map(
      trees.flatMap((tree) => {
        const time = timeText(tree);
        return time === undefined ? [] : [[tree.uri, time] as const];
      }),
    );
    const others = [...new Set([...before.keys(), ...known.keys()])].filter(
      (uri) => before.get(uri) !== known.get(uri),
    );
    if (others.length > 0) changed.fire(others.map((uri) => Uri.parse(uri)));
  }

  return Disposable.from(
    changed,
    notesFiles.onDidShow(show),
    active.onDidRead((notes) => {
      current = notes;
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
