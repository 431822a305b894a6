import { Disposable, type LanguageStatusItem, languages } from 'vscode';
import type { ActiveNotebook } from './activeEditor';
import { statusText } from './statusText';

/** Among the language's states, in the status bar's braces: how the notebook in the editor stands. Other Markdown has none. */
export function notebookStatus({ onDidRead }: ActiveNotebook): Disposable {
  let item: LanguageStatusItem | undefined;

  function hide(): void {
    item?.dispose();
    item = undefined;
  }

  const shown = onDidRead((notebook) => {
    if (!notebook) return hide();
    item ??= newItem();
    const { text, detail } = statusText(notebook);
    item.text = text;
    item.detail = detail;
  });
  return Disposable.from(shown, new Disposable(hide));
}

function newItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('studyNotes.notebook', { language: 'markdown' });
  item.name = 'Study Notes';
  item.command = { title: 'Show Tree', command: 'studyNotes.showTree' };
  return item;
}
