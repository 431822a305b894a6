import { type QuickPickItem, window } from 'vscode';
import { showPick } from './showPick';

/** A list of usual answers, besides which another one can be typed. */
export interface Answers<Item extends QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly usual: readonly Item[];
  /** Returns the answer that a text means; `undefined` if it means none. */
  readonly read: (typed: string) => Item | undefined;
}

/** Lets the user select a usual answer or type another one; `undefined` if they cancel. */
export function pickOrType<Item extends QuickPickItem>(answers: Answers<Item>): Promise<Item | undefined> {
  const { title, placeholder, usual, read } = answers;
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.items = usual;
  pick.onDidChangeValue((typed) => {
    const answer = read(typed);
    pick.items = answer ? [{ ...answer, alwaysShow: true }] : usual;
  });
  // Enter may come before the item for the typed text is shown.
  return showPick(pick, () => read(pick.value) ?? pick.selectedItems[0]);
}
