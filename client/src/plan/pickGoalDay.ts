import { type QuickPickItem, window } from 'vscode';
import type { Left } from '../../../server/src/protocol/plan';
import { type GoalDayItem, typedDay, usualDays } from './goalDays';
import { sumText } from './sumOfLeft';

/** Lets the user select or type the last day of a goal, "2026-12-09"; `undefined` if they cancel. */
export function pickGoalDay(today: string, left: Left): Promise<string | undefined> {
  const pick = window.createQuickPick<GoalDayItem & QuickPickItem>();
  const usual = usualDays(today, left);
  pick.title = `Set Goal (2 of 2): ${sumText(left)}`;
  pick.placeholder = 'Select the last day, or type it as 2026-12-09';
  pick.matchOnDescription = true;
  pick.items = usual;
  pick.onDidChangeValue((typed) => {
    const day = typedDay(typed, today, left);
    pick.items = day ? [{ ...day, alwaysShow: true }] : usual;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Enter may come before the item for the typed day is shown.
      const day = typedDay(pick.value, today, left) ?? pick.selectedItems[0];
      if (!day) return;
      resolve(day.by);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
