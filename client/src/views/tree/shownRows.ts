import { filterAndSortRows } from './filterAndSortRows';
import { flat, type Row } from './rows';
import type { StoredViewOptions } from './storedViewOptions';
import type { TreeCache } from './treeCache';
import type { ViewOptions } from './viewOptions';

/** The rows of the server, filtered and sorted. They are computed again if the rows or the view options change. */
export interface ShownRows {
  /** Requests the top rows. */
  readonly request: () => Promise<readonly Row[]>;
  /** Returns a row of the last answer; `undefined` if it contains none with this ID. */
  readonly find: (id: string) => Row | undefined;
}

interface Shown {
  readonly of: readonly Row[];
  readonly by: ViewOptions;
  readonly rows: readonly Row[];
  byId?: ReadonlyMap<string, Row>;
}

/** Creates the filtered and sorted rows of a cache, which requests nothing until they are needed. */
export function filteredRows(cache: TreeCache, viewOptions: StoredViewOptions): ShownRows {
  let shown: Shown | undefined;
  return {
    async request() {
      const of = await cache.rows();
      const by = viewOptions.chosen();
      if (shown?.of !== of || shown.by !== by) shown = { of, by, rows: filterAndSortRows(of, by) };
      return shown.rows;
    },
    find(id) {
      if (!shown) return undefined;
      shown.byId ??= new Map(flat(shown.rows).map((row) => [row.id, row]));
      return shown.byId.get(id);
    },
  };
}
