/** How the sidebar shows notebooks: what its rows hang below, in which order they stand, and which of them are shown. */
export interface Arrangement {
  readonly group: 'area' | 'level';
  readonly sort: 'document' | 'time' | 'state';
  readonly filter: 'all' | 'unfinished' | 'timeless' | 'noteless';
}

/** Notebooks as they are written. */
export const plainArrangement: Arrangement = { group: 'area', sort: 'document', filter: 'all' };

export interface ArrangementChoice {
  readonly heading: string;
  readonly label: string;
  /** What the label does not say. */
  readonly detail?: string;
  /** What it is to be; all else stays as it is. */
  readonly change: Partial<Arrangement>;
  /** What the view says of itself then; undefined where that is nothing special. */
  readonly saying?: string;
}

export const arrangementChoices: readonly ArrangementChoice[] = [
  { heading: 'show', label: 'All modules', change: { filter: 'all' } },
  {
    heading: 'show',
    label: 'Unfinished',
    detail: 'neither notes nor a time that they took',
    change: { filter: 'unfinished' },
    saying: 'Unfinished modules',
  },
  { heading: 'show', label: 'Without time', change: { filter: 'timeless' }, saying: 'Modules without time' },
  { heading: 'show', label: 'Without notes', change: { filter: 'noteless' }, saying: 'Modules without notes' },
  { heading: 'below', label: 'Areas', detail: 'and their levels', change: { group: 'area' } },
  { heading: 'below', label: 'Levels', detail: 'and their areas', change: { group: 'level' }, saying: 'by level' },
  { heading: 'in order of', label: 'The notes', change: { sort: 'document' } },
  {
    heading: 'in order of',
    label: 'Time',
    detail: 'the longest first',
    change: { sort: 'time' },
    saying: 'longest first',
  },
  {
    heading: 'in order of',
    label: 'State',
    detail: 'without time first, then without notes',
    change: { sort: 'state' },
    saying: 'what needs work first',
  },
];

export function isChosen({ change }: ArrangementChoice, arrangement: Arrangement): boolean {
  return Object.entries(change).every(([key, value]) => arrangement[key as keyof Arrangement] === value);
}

/** "Unfinished modules, by level, longest first"; empty for notebooks as they are written. */
export function arrangementText(arrangement: Arrangement): string {
  const sayings = arrangementChoices
    .filter((choice) => isChosen(choice, arrangement))
    .flatMap(({ saying }) => saying ?? []);
  if (sayings.length > 0 && arrangement.filter === 'all') sayings.unshift('All modules');
  return sayings.join(', ');
}

/** What was kept of an arrangement, by this version or another one. */
export function readArrangement(kept: unknown): Arrangement {
  if (typeof kept !== 'object' || kept === null) return plainArrangement;
  const found = { ...plainArrangement, ...kept };
  const changes = arrangementChoices.filter((choice) => isChosen(choice, found)).map(({ change }) => change);
  return Object.assign({}, plainArrangement, ...changes);
}
