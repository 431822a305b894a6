import { t } from '@vscode/l10n';
import { env, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { writtenMinutes } from '../../../server/src/course/progress/minutes';
import { pickByWords } from '../dialogs/pickByWords';
import type { NotesFiles } from '../views/tree/notesFiles';
import { requestRows } from '../views/tree/requestRows';
import type { StudiedModule } from './state';
import { moduleItem, moduleRows, studiedModule } from './studiedModule';

interface Item extends QuickPickItem {
  /** The module; absent for the item that copies the time. */
  readonly module?: StudiedModule;
}

/**
 * Lets the user select another module for minutes whose module is gone: one of the same notes, or of all notes if those are gone,
 * too. Returns 'copied' if the user copied the time to the clipboard instead, `undefined` if they cancelled.
 */
export async function chooseModule(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  lost: StudiedModule,
  minutes: number,
): Promise<StudiedModule | 'copied' | undefined> {
  // The time is shown as it is written into notes, because it can be copied.
  const time = writtenMinutes({ least: minutes, most: minutes });
  const own = await requestRows(client, lost.uri).catch(() => undefined);
  const rows = own ?? (await notesFiles.rows());
  const items: Item[] = [
    ...moduleRows(rows).map((row) => {
      const module = studiedModule(row);
      return { ...moduleItem(module), module };
    }),
    { label: `$(copy) ${t('Copy “{0}”', time)}`, description: t('to paste it yourself') },
  ];
  const picked = await pickByWords(items, {
    title: t('Stop Timer'),
    placeHolder: t('“{0}” was not found. Select a module to add {1} to', lost.title, time),
  });
  if (!picked) return undefined;
  if (picked.module) return picked.module;
  await env.clipboard.writeText(time);
  return 'copied';
}
