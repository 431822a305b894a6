import { commands, type QuickPickItem, window } from 'vscode';
import type { Row } from '../../views/tree/rows';

interface Item extends QuickPickItem {
  readonly command: string;
}

const items: readonly Item[] = [
  {
    label: '$(graph) Overview',
    description: 'charts as SVG, numbers as CSV, or a table in your notes',
    command: 'exportOverview',
  },
  { label: '$(calendar) Plan', description: 'modules and days as a calendar', command: 'exportPlan' },
  { label: '$(question) Quiz Cards', description: 'a file for Anki', command: 'exportCards' },
];

/** "Export...": lets the user choose what to export. Exports of a row are those of its notes. */
export async function exportMenu(row?: Row): Promise<void> {
  const picked = await window.showQuickPick(items, { title: 'Export', placeHolder: 'Select what to export' });
  if (picked) await commands.executeCommand(`studyNotes.${picked.command}`, row);
}
