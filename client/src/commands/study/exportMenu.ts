import { t } from '@vscode/l10n';
import { commands, type QuickPickItem, window } from 'vscode';
import type { Row } from '../../views/tree/rows';

interface Item extends QuickPickItem {
  readonly command: string;
}

const items = (): readonly Item[] => [
  {
    label: `$(graph) ${t('Overview')}`,
    description: t('charts as SVG, numbers as CSV, or a table in your notes'),
    command: 'exportOverview',
  },
  { label: `$(calendar) ${t('Plan')}`, description: t('modules and days as a calendar'), command: 'exportPlan' },
  { label: `$(question) ${t('Quiz Cards')}`, description: t('a file for Anki'), command: 'exportCards' },
];

/** "Export...": lets the user choose what to export. Exports of a row are those of its notes. */
export async function exportMenu(row?: Row): Promise<void> {
  const picked = await window.showQuickPick(items(), { title: t('Export'), placeHolder: t('Select what to export') });
  if (picked) await commands.executeCommand(`studyNotes.${picked.command}`, row);
}
