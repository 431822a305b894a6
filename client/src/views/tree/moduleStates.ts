import type { TreeEntry } from '../../../../server/src/protocol';

/** The color and mark of a row for a state of its module. */
export interface ModuleState {
  /** The id of a theme color. */
  readonly themeColor: string;
  /** The name of the color, for tooltips. */
  readonly color: string;
  /** The letters at the right end of the row; absent for none. */
  readonly mark?: string;
  readonly meaning: string;
}

/** The color and mark of each state. */
export const moduleStates: Readonly<Record<NonNullable<TreeEntry['state']>, ModuleState>> = {
  noted: { themeColor: 'charts.green', color: 'green', meaning: 'Has a time and notes' },
  empty: { themeColor: 'disabledForeground', color: 'gray', mark: '–', meaning: 'Has a time, but no notes yet' },
  missingTime: { themeColor: 'list.warningForeground', color: 'yellow', mark: '?', meaning: 'Has no time yet' },
};
