import { type QuickPickItem, window } from 'vscode';
import { matchingItems } from './matchingItems';

/** Lets the user select an item, filtered by words of its label and description; `undefined` if they press Escape. */
export function pickByWords<Item extends QuickPickItem>(
  items: readonly Item[],
  options: { readonly title: string; readonly placeHolder: string },
): Promise<Item | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = options.title;
  pick.placeholder = options.placeHolder;
  pick.matchOnDescription = true;
  pick.items = items;
  pick.onDidChangeValue((typed) => {
    pick.items = matchingItems(items, typed);
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
