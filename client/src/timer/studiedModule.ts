import type { EntryType } from '../../../server/src/protocol';
import { escapeIcons } from '../text/escapeIcons';
import type { Row } from '../views/tree/rows';
import type { StudiedModule } from './state';

/** Returns what the timer stores of a module's row. */
export function studiedModule(row: Row): StudiedModule {
  const { title, url, planned, spent } = row.entry;
  const [area, level] = [titleAbove(row, 'area'), titleAbove(row, 'level')];
  return {
    uri: row.uri,
    title,
    ...(url !== undefined && { url }),
    ...(area !== undefined && { area }),
    ...(level !== undefined && { level }),
    ...(planned && !spent && { wasPlanned: true }),
  };
}

/** Returns a module as an item of a quick pick, with its area and level as the description. */
export function moduleItem({ title, area, level }: StudiedModule): {
  readonly label: string;
  readonly description: string;
} {
  return { label: escapeIcons(title), description: escapeIcons([area, level].filter(Boolean).join(' · ')) };
}

/** Returns whether both are the same module. */
export function isSameModule(some: StudiedModule, other: StudiedModule): boolean {
  return some.uri === other.uri && some.title === other.title && some.url === other.url && some.area === other.area;
}

/** Finds the row of a module that may have been renamed or moved: its link counts more than its title, its title more than its area. */
export function rowOfModule(rows: readonly Row[], { title, url, area }: StudiedModule): Row | undefined {
  const found = moduleRows(rows).map((row) => {
    const other = studiedModule(row);
    const hasLink = url !== undefined && other.url === url;
    return { row, fit: (hasLink ? 4 : 0) + (other.title === title ? 2 : 0) + (other.area === area ? 1 : 0) };
  });
  return found.filter(({ fit }) => fit > 1).sort((some, other) => other.fit - some.fit)[0]?.row;
}

/** Returns the rows of all modules among `rows` and their descendants. */
export function moduleRows(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => (row.entry.type === 'module' ? [row] : moduleRows(row.children)));
}

function titleAbove({ parent }: Row, type: EntryType): string | undefined {
  if (!parent) return undefined;
  return parent.entry.type === type ? parent.entry.title : titleAbove(parent, type);
}
