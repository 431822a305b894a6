import { env, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { formatMinutes } from '../../../server/src/study/minutes';
import { noIcons } from '../noIcons';
import type { Notebooks } from '../views/notebooks';
import { rowsIn } from '../views/rowsIn';
import type { StudiedModule } from './state';
import { moduleRows, studiedModule } from './studiedModule';

interface Item extends QuickPickItem {
  /** None in the item that copies the time. */
  readonly module?: StudiedModule;
}

/**
 * Another module for minutes whose own one is gone: of its notebook, or of all notebooks where that is gone too. 'copied'
 * where the user took the time to the clipboard instead, undefined where they turned away.
 */
export async function chooseModule(
  client: BaseLanguageClient,
  notebooks: Notebooks,
  lost: StudiedModule,
  minutes: number,
): Promise<StudiedModule | 'copied' | undefined> {
  const time = formatMinutes({ least: minutes, most: minutes });
  const own = await rowsIn(client, lost.uri).catch(() => undefined);
  const rows = own ?? (await notebooks.rows());
  const items: Item[] = [
    ...moduleRows(rows).map(studiedModule).map(moduleItem),
    { label: `$(copy) Copy “${time}”`, description: 'to paste it yourself' },
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Stop Timer',
    placeHolder: `“${lost.title}” was not found. Select a module for its ${time}`,
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  if (picked.module) return picked.module;
  await env.clipboard.writeText(time);
  return 'copied';
}

function moduleItem(module: StudiedModule): Item {
  const description = [module.area, module.level].filter(Boolean).join(' · ');
  return { label: noIcons(module.title), description: noIcons(description), module };
}
