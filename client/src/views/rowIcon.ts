import type { EntryType, TreeEntry } from '../../../server/src/protocol';

/** A product icon and a theme colour, by the editor's own names, so that both fit every theme. */
export interface RowIcon {
  readonly id: string;
  readonly color?: string;
}

const ofType: Record<EntryType, string> = {
  notebook: 'notebook',
  area: 'library',
  level: 'layers',
  group: 'folder',
  module: 'link',
  topic: 'note',
};

const ofKind: Readonly<Record<string, string>> = {
  video: 'play-circle',
  lab: 'beaker',
  tutorial: 'mortar-board',
  reading: 'book',
  exercise: 'edit',
  project: 'tools',
};

const ofState: Record<NonNullable<TreeEntry['state']>, string> = {
  noted: 'charts.green',
  empty: 'disabledForeground',
  timeless: 'list.warningForeground',
};

/** The shape says what the row is, the colour its state; the row's text and badge say the state too. */
export function rowIcon({ type, kind, state }: TreeEntry): RowIcon {
  const id = (kind !== undefined && ofKind[kind]) || ofType[type];
  return type === 'module' && state !== undefined ? { id, color: ofState[state] } : { id };
}
