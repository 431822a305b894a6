import { type QuickPickItem, window } from 'vscode';
import { formatMinutes } from '../../../server/src/course/progress/minutes';
import { readMinutes } from '../minutes';

const usual = [25, 45, 60, 90];

interface Item extends QuickPickItem {
  readonly minutes: number;
}

/** Asks for the available minutes, selected from a list or typed; `undefined` if the user cancels. */
export function askTime(): Promise<number | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = 'Plan My Time';
  pick.placeholder = 'Select or type the time that you have: 50, 1 h 15, 2 hours';
  pick.items = usual.map(item);
  pick.onDidChangeValue((typed) => {
    const minutes = readMinutes(typed);
    pick.items = minutes === undefined ? usual.map(item) : [{ ...item(minutes), alwaysShow: true }];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Enter may come before the item for the typed time is shown.
      const minutes = readMinutes(pick.value) ?? pick.selectedItems[0]?.minutes;
      if (minutes === undefined) return;
      resolve(minutes);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function item(minutes: number): Item {
  return { label: formatMinutes({ least: minutes, most: minutes }), minutes };
}
