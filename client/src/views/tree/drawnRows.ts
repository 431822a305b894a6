import { type Event, EventEmitter } from 'vscode';
import { changedRows } from './changedRows';
import type { Row } from './rows';
import type { ShownRows } from './shownRows';

/*
 * The rows that the editor has drawn. Input: requests of the editor, and changes of the shown rows. Output: events that
 * name the rows to redraw.
 *
 * Invariant: `held` contains the row objects that the editor has: it identifies rows by object identity, and ignores
 * events about others.
 */

/** The rows that the editor has drawn, and the events by which it requests them again. */
export interface DrawnRows {
  /** Returns the top rows, for a request of the editor that has no parent. */
  readonly top: () => Promise<readonly Row[]>;
  /** Records that the editor gets these rows. */
  readonly hold: (rows: readonly Row[]) => void;
  /** Records that the editor gets the location of a row. */
  readonly place: (row: Row) => void;
  /** Returns the object that the editor got for a row, else the row itself. */
  readonly held: (row: Row) => Row;
  /** Redraws the rows that changed. */
  readonly update: () => Promise<void>;
  /** Redraws all rows. */
  readonly redraw: () => void;
  /** Handles that the view became visible, so that the editor requests its rows without an event. */
  readonly seen: () => void;
  /** Returns whether the editor has no rows. */
  readonly isEmpty: () => boolean;
  /** Fires with the rows to redraw, or with `undefined` for all. */
  readonly onDidChange: Event<Row[] | undefined>;
  /** Fires when the editor has received new rows. */
  readonly onDidShow: Event<void>;
}

/** Creates the rows of an editor that has requested none. */
export function drawnRows(shown: ShownRows): DrawnRows {
  const didChange = new EventEmitter<Row[] | undefined>();
  const didShow = new EventEmitter<void>();
  /** The top rows as the editor last drew them. */
  let drawn: readonly Row[] = [];
  /** The rows that the editor has, by ID. */
  const held = new Map<string, Row>();
  /** The IDs of rows whose location the editor has, too. */
  const placed = new Set<string>();
  /**
   * Whether the editor may request rows without an event from us. If a single row changes then, the editor forgets its
   * descendants; only a redraw of all rows preserves their order.
   */
  let asksByItself = false;
  /** Whether the editor was asked to redraw all rows and has not requested them yet. */
  let isRedrawRequested = false;
  /** Number of pending requests of the editor for the top rows. */
  let waiting = 0;
  /** Whether something changed during a pending request. */
  let isOutdated = false;

  function redraw(): void {
    isRedrawRequested = true;
    asksByItself = false;
    didChange.fire(undefined);
  }

  /** Redraws changed rows only: there may be thousands, and a row does not react to clicks while it is redrawn. */
  async function update(): Promise<void> {
    isOutdated = waiting > 0;
    if (isOutdated) return;
    if (drawn.length === 0) return isRedrawRequested ? undefined : redraw();
    const before = drawn;
    drawn = await shown.request();
    const changes = isRedrawRequested ? [] : changedRows(before, drawn, placed);
    if (!changes || (changes.length > 0 && asksByItself)) return redraw();
    for (const id of changes) placed.delete(id);
    const rows = new Set(changes.flatMap((id) => heldAround(held, shown.find(id)) ?? []));
    if (rows.size > 0) didChange.fire([...rows]);
    didShow.fire();
  }

  function received(): void {
    didShow.fire();
    if (isOutdated) update();
  }

  return {
    async top() {
      isRedrawRequested = false;
      waiting++;
      drawn = await shown.request();
      waiting--;
      held.clear();
      placed.clear();
      // The editor processes the rows after this call returns. If a row were revealed before that, it would request
      // them again.
      setTimeout(received);
      return drawn;
    },
    hold(rows) {
      for (const row of rows) held.set(row.id, row);
    },
    place: ({ id }) => void placed.add(id),
    held: (row) => held.get(row.id) ?? row,
    update,
    redraw,
    seen() {
      asksByItself = true;
    },
    isEmpty: () => drawn.length === 0,
    onDidChange: didChange.event,
    onDidShow: didShow.event,
  };
}

/** Returns the object that the editor got for a row, or else for its nearest ancestor. */
function heldAround(held: ReadonlyMap<string, Row>, row: Row | undefined): Row | undefined {
  return row && (held.get(row.id) ?? heldAround(held, row.parent));
}
