import { isKind } from '../../../../server/src/notes/model/names';
import type { Kind } from '../../../../server/src/notes/model/notes';
import type { EntryType, TreeEntry } from '../../../../server/src/protocol';
import { moduleStates } from './moduleStates';

/** The ids of a product icon and a theme color, so that both fit every theme. */
export interface RowIcon {
  readonly id: string;
  readonly color?: string;
}

/** The ids of product icons by type of row. */
export const typeIcons: Record<EntryType, string> = {
  notes: 'notes',
  area: 'library',
  level: 'layers',
  group: 'folder',
  module: 'circle-outline',
  topic: 'note',
};

/** Icons of modules by their kind; a module of an unknown kind has a plain circle. */
export const kindIcons = {
  video: 'play-circle',
  lab: 'beaker',
  tutorial: 'mortar-board',
  reading: 'book',
  exercise: 'edit',
  project: 'tools',
} as const satisfies Readonly<Record<Kind, string>>;

/**
 * Returns the icon of a row. Its shape depends on the type, its color on the state, which the text and badge of the row
 * show, too.
 */
export function rowIcon({ type, kind, state }: TreeEntry): RowIcon {
  const id = (kind !== undefined && isKind(kind) && kindIcons[kind]) || typeIcons[type];
  return type === 'module' && state !== undefined ? { id, color: moduleStates[state].themeColor } : { id };
}
