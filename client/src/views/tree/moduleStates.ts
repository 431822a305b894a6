import { t } from '@vscode/l10n';
import type { TreeEntry } from '../../../../server/src/protocol';

/** The color and mark of a row for a state of its module. */
export interface ModuleState {
  /** The id of a theme color. */
  readonly themeColor: string;
  /** The letters at the right end of the row; absent for none. */
  readonly mark?: string;
}

type State = NonNullable<TreeEntry['state']>;

/** The color and mark of each state. */
export const moduleStates: Readonly<Record<State, ModuleState>> = {
  noted: { themeColor: 'charts.green' },
  empty: { themeColor: 'disabledForeground', mark: '–' },
  missingTime: { themeColor: 'list.warningForeground', mark: '?' },
};

/** The meaning of a state, and the name of its color, for tooltips. */
export interface StateTexts {
  readonly color: string;
  readonly meaning: string;
}

/** Returns the texts of a state. */
export function stateTexts(state: State): StateTexts {
  switch (state) {
    case 'noted':
      return { color: t('green'), meaning: t('Has a time and notes') };
    case 'empty':
      return { color: t('gray'), meaning: t('Has a time, but no notes yet') };
    case 'missingTime':
      return { color: t('yellow'), meaning: t('Has no time yet') };
  }
}
