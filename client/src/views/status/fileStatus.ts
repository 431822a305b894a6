import { t } from '@vscode/l10n';
import { commands, Disposable } from 'vscode';
import type { FileStatus } from '../../../../server/src/protocol';
import { activeFile } from '../../documents/activeNotes';
import { fileName } from '../../names/fileName';
import type { ActiveFile } from '../activeEditor';
import { fileStatusText } from './fileStatusText';
import { showLanguageStatus } from './languageStatus';

/**
 * Shows whether the file in the editor is read as notes, and sets the context keys `studyNotes.file`, `studyNotes.fileName` and
 * `studyNotes.isFileChosen` for the views and menus of package.json.
 */
export function showFileStatus(file: ActiveFile): Disposable {
  const shown = showLanguageStatus(file, {
    id: 'studyNotes.file',
    name: t('Study Notes: Recognition'),
    command: { title: t('Change...'), command: 'studyNotes.fileMenu', tooltip: t('Change how this file is read') },
    textOf: fileStatusText,
  });
  const onRead = file.onDidRead((status) => {
    const uri = activeFile();
    setContext('studyNotes.file', status && contextOf(status));
    setContext('studyNotes.fileName', status && uri && fileName(uri));
    setContext('studyNotes.isFileChosen', status !== undefined && status.decidedBy !== 'text');
  });
  return Disposable.from(shown, onRead);
}

function setContext(key: string, value: string | boolean | undefined): void {
  commands.executeCommand('setContext', key, value);
}

/**
 * Returns the value of `studyNotes.file`: `notes`, `excluded` if the author excluded the file, or the kind of other
 * Markdown: `index`, `list` or `text`.
 */
function contextOf({ isNotes, decidedBy, looksLike }: FileStatus): string {
  if (isNotes) return 'notes';
  return decidedBy === 'text' ? looksLike : 'excluded';
}
