import { commands, type Event, EventEmitter, type Memento } from 'vscode';
import { readViewOptions, type ViewOptions } from './viewOptions';

/** The view options that the user chose for this workspace. */
export interface StoredViewOptions {
  readonly chosen: () => ViewOptions;
  readonly choose: (change: Partial<ViewOptions>) => void;
  readonly onDidChoose: Event<ViewOptions>;
}

const KEY = 'studyNotes.viewOptions';

/** Stores the options for the workspace, and sets the context key `studyNotes.filter` for the menus of package.json. */
export function storedViewOptions(memento: Memento): StoredViewOptions {
  const changed = new EventEmitter<ViewOptions>();
  let chosen = readViewOptions(memento.get(KEY));

  function setFilterContext(): void {
    commands.executeCommand('setContext', 'studyNotes.filter', chosen.filter);
  }

  setFilterContext();
  return {
    chosen: () => chosen,
    choose(change) {
      chosen = { ...chosen, ...change };
      memento.update(KEY, chosen);
      setFilterContext();
      changed.fire(chosen);
    },
    onDidChoose: changed.event,
  };
}
