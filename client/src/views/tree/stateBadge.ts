import { Disposable, EventEmitter, type FileDecoration, ThemeColor, Uri, window } from 'vscode';
import type { TreeEntry } from '../../../../server/src/protocol';
import type { StudiedModule, TimerState } from '../../timer/state';
import { isSameModule, studiedModule } from '../../timer/studiedModule';
import type { Timer } from '../../timer/timer';
import { moduleStates, stateTexts } from './moduleStates';
import type { Row } from './rows';
import { timedMarks } from './timedMarks';

/** The scheme of the URIs of module rows; the editor requests a badge for each URI. */
const SCHEME = 'study-notes-state';

type State = NonNullable<TreeEntry['state']>;

/** Returns a URI for a module's state, which names the module; `undefined` for other rows. */
export function stateUri(row: Row): Uri | undefined {
  const { type, state } = row.entry;
  return type === 'module' && state !== undefined ? badgeUri(state, studiedModule(row)) : undefined;
}

function badgeUri(state: State, { uri, title, url, area }: StudiedModule): Uri {
  return Uri.from({ scheme: SCHEME, path: state, query: JSON.stringify({ uri, title, url, area }) });
}

/**
 * Shows a badge at the right end of a row, which is visible without colors, and if a long title hides the description.
 * The badge of the timed module changes without a redraw of rows, since rows do not react to clicks while they are
 * redrawn.
 */
export function showStateBadges(timer: Timer): Disposable {
  const changed = new EventEmitter<Uri[]>();
  let shown = timer.state();
  const follow = timer.onDidChange(() => {
    const now = timer.state();
    if (isSameBadge(shown, now)) return;
    const modules = [shown?.module, now?.module].filter((module) => module !== undefined);
    shown = now;
    const states = Object.keys(moduleStates) as State[];
    changed.fire(modules.flatMap((module) => states.map((state) => badgeUri(state, module))));
  });
  const provider = window.registerFileDecorationProvider({
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      if (uri.scheme !== SCHEME) return undefined;
      const state = timer.state();
      return state && isSameModule(state.module, JSON.parse(uri.query)) ? timedBadge(state) : stateBadge(uri);
    },
  });
  return Disposable.from(changed, follow, provider);
}

function isSameBadge(one: TimerState | undefined, other: TimerState | undefined): boolean {
  if (!one || !other) return one === other;
  return one.isPaused === other.isPaused && isSameModule(one.module, other.module);
}

function timedBadge({ isPaused }: TimerState): FileDecoration {
  const { mark, meaning } = isPaused ? timedMarks.paused : timedMarks.runs;
  return { badge: mark, tooltip: meaning(), color: new ThemeColor('charts.blue') };
}

function stateBadge({ path }: Uri): FileDecoration | undefined {
  const { mark } = moduleStates[path as State];
  return mark === undefined ? undefined : { badge: mark, tooltip: stateTexts(path as State).meaning };
}
