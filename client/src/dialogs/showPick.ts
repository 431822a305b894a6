import type { QuickPick, QuickPickItem } from 'vscode';

/**
 * Shows a quick pick until the user accepts an item, and disposes of it; `undefined` if they press Escape. `accepted` returns
 * the item when they press Enter, or `undefined` to keep the list open.
 */
export function showPick<Item extends QuickPickItem>(
  pick: QuickPick<Item>,
  accepted: () => Promise<Item | undefined> | Item | undefined,
): Promise<Item | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(async () => {
      const item = await accepted();
      if (!item) return;
      resolve(item);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
