import { t } from '@vscode/l10n';
import { joinFacts } from '../../../../server/src/text/language';
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

/** Returns all choices of "Filter and Sort...". */
export function viewChoices(): readonly ViewChoice[] {
  const [show, groupBy, sortBy] = [
    t({ message: 'Show', args: [], comment: 'Heading above “All modules”' }),
    t({ message: 'Group by', args: [], comment: 'Heading above “Areas” and “Levels”' }),
    t({ message: 'Sort by', args: [], comment: 'Heading above “Time”' }),
  ];
  return [
    { heading: show, label: t('All modules'), change: { filter: 'all' } },
    {
      heading: show,
      label: t('Unfinished'),
      detail: t('no notes and no time spent'),
      change: { filter: 'unfinished' },
      message: t('Unfinished modules'),
    },
    {
      heading: show,
      label: t('Without a time'),
      change: { filter: 'withoutTime' },
      message: t('Modules without a time'),
    },
    {
      heading: show,
      label: t('Without notes'),
      change: { filter: 'withoutNotes' },
      message: t('Modules without notes'),
    },
    { heading: groupBy, label: t('Areas'), detail: t('and their levels'), change: { group: 'area' } },
    {
      heading: groupBy,
      label: t('Levels'),
      detail: t('and their areas'),
      change: { group: 'level' },
      message: t('by level'),
    },
    { heading: sortBy, label: t('Order in the notes'), change: { sort: 'document' } },
    {
      heading: sortBy,
      label: t('Time'),
      detail: t('the longest first'),
      change: { sort: 'time' },
      message: t('longest first'),
    },
    {
      heading: sortBy,
      label: t({ message: 'State', args: [], comment: 'Of a module: without a time, without notes, done' }),
      detail: t('without a time first, then without notes'),
      change: { sort: 'state' },
      message: t('modules that need work first'),
    },
  ];
}

/** Returns whether the options are those that a choice sets. */
export function isChosen({ change }: ViewChoice, options: ViewOptions): boolean {
  return Object.entries(change).every(([key, value]) => options[key as keyof ViewOptions] === value);
}

/** Returns the message of the view: "Unfinished modules, by level, longest first"; empty for the defaults. */
export function viewOptionsText(options: ViewOptions): string {
  const messages = viewChoices()
    .filter((choice) => isChosen(choice, options))
    .flatMap(({ message }) => message ?? []);
  if (messages.length > 0 && options.filter === 'all') messages.unshift(t('All modules'));
  return joinFacts(messages);
}

/** Reads stored options, of this version or another one: an unknown value becomes the default. */
export function readViewOptions(stored: unknown): ViewOptions {
  if (typeof stored !== 'object' || stored === null) return defaultViewOptions;
  const found = { ...defaultViewOptions, ...stored };
  const changes = viewChoices()
    .filter((choice) => isChosen(choice, found))
    .map(({ change }) => change);
  return Object.assign({}, defaultViewOptions, ...changes);
}
