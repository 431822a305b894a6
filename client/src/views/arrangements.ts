import { commands, type Event, EventEmitter, type Memento } from 'vscode';
import { type Arrangement, readArrangement } from './arrangement';

/** The arrangement that the user chose for this workspace. */
export interface Arrangements {
  readonly chosen: () => Arrangement;
  readonly choose: (change: Partial<Arrangement>) => void;
  readonly onDidChoose: Event<Arrangement>;
}

const key = 'studyNotes.arrangement';

/** Keeps it from one window to the next, and tells the menus in package.json of its filter: `studyNotes.filter`. */
export function arrangements(memento: Memento): Arrangements {
  const changed = new EventEmitter<Arrangement>();
  let chosen = readArrangement(memento.get(key));

  function tellMenus(): void {
    commands.executeCommand('setContext', 'studyNotes.filter', chosen.filter);
  }

  tellMenus();
  return {
    chosen: () => chosen,
    choose(change) {
      chosen = { ...chosen, ...change };
      memento.update(key, chosen);
      tellMenus();
      changed.fire(chosen);
    },
    onDidChoose: changed.event,
  };
}
