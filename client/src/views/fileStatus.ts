import { commands, Disposable, type LanguageStatusItem, languages } from 'vscode';
import type { FileStatus } from '../../../server/src/protocol';
import type { ActiveFile } from './activeEditor';
import { fileStatusText } from './fileStatusText';

/**
 * Shows in the language status item whether the file in the editor is read as notes, and sets the context key `studyNotes.file`
 * for the views and menus of package.json.
 */
export function showFileStatus({ onDidRead }: ActiveFile): Disposable {
  let item: LanguageStatusItem | undefined;

  function hide(): void {
    item?.dispose();
    item = undefined;
  }

  const shown = onDidRead((status) => {
    commands.executeCommand('setContext', 'studyNotes.file', status && contextOf(status));
    if (!status) return hide();
    item ??= newItem();
    const { text, detail } = fileStatusText(status);
    item.text = text;
    item.detail = detail;
  });
  return Disposable.from(shown, new Disposable(hide));
}

function newItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('studyNotes.file', { language: 'markdown' });
  item.name = 'Study Notes: Recognition';
  item.command = { title: 'Change...', command: 'studyNotes.fileMenu', tooltip: 'Change how this file is read' };
  return item;
}

/** `notes`, `excluded` by the author's own choice, or what other Markdown looks like: `index`, `list` or `text`. */
function contextOf({ isNotes, decidedBy, looksLike }: FileStatus): string {
  if (isNotes) return 'notes';
  return decidedBy === 'text' ? looksLike : 'excluded';
}
