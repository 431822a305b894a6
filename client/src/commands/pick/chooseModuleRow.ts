import { t } from '@vscode/l10n';
import { pickByWords } from '../../dialogs/pickByWords';
import { showInformation } from '../../dialogs/showMessage';
import { moduleItem, moduleRows, studiedModule } from '../../timer/studiedModule';
import type { Row } from '../../views/tree/rows';

/** Lets the user pick a module of some notes; `undefined` if they press Escape, or if the notes contain no module. */
export async function chooseModuleRow(rows: readonly Row[], title: string): Promise<Row | undefined> {
  const items = moduleRows(rows).map((row) => ({ ...moduleItem(studiedModule(row)), row }));
  if (items.length === 0) {
    showInformation(t('These notes contain no modules yet. Add one with New Module.'));
    return undefined;
  }
  const placeHolder = t('Select a module: the cursor is not on one');
  return (await pickByWords(items, { title, placeHolder }))?.row;
}
