import { type Command, Disposable, type LanguageStatusItem, languages } from 'vscode';
import type { ActiveEditor } from '../activeEditor';
import type { StatusText } from './statusText';

/** An item of the language status of Markdown, the braces in the status bar. */
export interface LanguageStatus<Answer> {
  readonly id: string;
  readonly name: string;
  readonly command: Command;
  readonly textOf: (answer: Answer) => StatusText;
}

/** Shows an item for the active file; none if the server has no answer about it. */
export function showLanguageStatus<Answer>(
  { onDidRead }: ActiveEditor<Answer>,
  { id, name, command, textOf }: LanguageStatus<Answer>,
): Disposable {
  let item: LanguageStatusItem | undefined;

  function hide(): void {
    item?.dispose();
    item = undefined;
  }

  function newItem(): LanguageStatusItem {
    const created = languages.createLanguageStatusItem(id, { language: 'markdown' });
    created.name = name;
    created.command = command;
    return created;
  }

  const shown = onDidRead((answer) => {
    if (!answer) return hide();
    item ??= newItem();
    const { text, detail } = textOf(answer);
    // The editor animates the icon at each assignment, even of an equal text.
    if (item.text !== text) item.text = text;
    if (item.detail !== detail) item.detail = detail;
  });
  return Disposable.from(shown, new Disposable(hide));
}
