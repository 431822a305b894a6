import type { TreeEntry } from '../../../server/src/protocol';

/** How a row of the sidebar shows what a module has. */
export interface ModuleState {
  /** A theme color, by the editor's name. */
  readonly themeColor: string;
  /** Its name for tooltips. */
  readonly color: string;
  /** Shown at the right end of the row. */
  readonly mark?: string;
  readonly meaning: string;
}

export const moduleStates: Readonly<Record<NonNullable<TreeEntry['state']>, ModuleState>> = {
  noted: { themeColor: 'charts.green', color: 'green', meaning: 'Has a time and notes' },
  empty: { themeColor: 'disabledForeground', color: 'gray', mark: '–', meaning: 'Has a time, but no notes yet' },
  missingTime: { themeColor: 'list.warningForeground', color: 'yellow', mark: '?', meaning: 'Has no time yet' },
};
