/** The options by which the sidebar groups, sorts and filters rows. */
export interface ViewOptions {
  readonly group: 'area' | 'level';
  readonly sort: 'document' | 'time' | 'state';
  readonly filter: 'all' | 'unfinished' | 'withoutTime' | 'withoutNotes';
}

/** Shows all modules as they are in the notes. */
export const defaultViewOptions: ViewOptions = { group: 'area', sort: 'document', filter: 'all' };

/** A choice of "Filter and Sort...". */
export interface ViewChoice {
  readonly heading: string;
  readonly label: string;
  /** A description beside the label. */
  readonly detail?: string;
  /** The options that the choice sets; others are kept. */
  readonly change: Partial<ViewOptions>;
  /** The part of the view's message; `undefined` for a default. */
  readonly message?: string;
}

/** All choices of "Filter and Sort...". */
export const viewChoices: readonly ViewChoice[] = [
  { heading: 'show', label: 'All modules', change: { filter: 'all' } },
  {
    heading: 'show',
    label: 'Unfinished',
    detail: 'no notes and no time spent',
    change: { filter: 'unfinished' },
    message: 'Unfinished modules',
  },
  { heading: 'show', label: 'Without time', change: { filter: 'withoutTime' }, message: 'Modules without time' },
  { heading: 'show', label: 'Without notes', change: { filter: 'withoutNotes' }, message: 'Modules without notes' },
  { heading: 'below', label: 'Areas', detail: 'and their levels', change: { group: 'area' } },
  { heading: 'below', label: 'Levels', detail: 'and their areas', change: { group: 'level' }, message: 'by level' },
  { heading: 'in order of', label: 'The notes', change: { sort: 'document' } },
  {
    heading: 'in order of',
    label: 'Time',
    detail: 'the longest first',
    change: { sort: 'time' },
    message: 'longest first',
  },
  {
    heading: 'in order of',
    label: 'State',
    detail: 'without time first, then without notes',
    change: { sort: 'state' },
    message: 'modules that need work first',
  },
];

/** Returns whether the options are those that a choice sets. */
export function isChosen({ change }: ViewChoice, options: ViewOptions): boolean {
  return Object.entries(change).every(([key, value]) => options[key as keyof ViewOptions] === value);
}

/** Returns the message of the view: "Unfinished modules, by level, longest first"; empty for the defaults. */
export function viewOptionsText(options: ViewOptions): string {
  const messages = viewChoices.filter((choice) => isChosen(choice, options)).flatMap(({ message }) => message ?? []);
  if (messages.length > 0 && options.filter === 'all') messages.unshift('All modules');
  return messages.join(', ');
}

/** Reads stored options, of this version or another one: an unknown value becomes the default. */
export function readViewOptions(stored: unknown): ViewOptions {
  if (typeof stored !== 'object' || stored === null) return defaultViewOptions;
  const found = { ...defaultViewOptions, ...stored };
  const changes = viewChoices.filter((choice) => isChosen(choice, found)).map(({ change }) => change);
  return Object.assign({}, defaultViewOptions, ...changes);
}
