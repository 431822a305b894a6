import { t } from '@vscode/l10n';
import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import { placeText } from '../../../server/src/course/plan/placeText';
import type { GoalPart } from '../../../server/src/protocol/plan';
import { escapeIcons } from '../text/escapeIcons';
import { totalWork, workText } from './remainingWork';

interface Item extends QuickPickItem {
  readonly part: GoalPart;
}

/**
 * Lets the user select the areas and levels of a goal, and shows what they take. Those for which `isSelected` returns true are
 * selected first. `undefined` if the user cancels; 'removed' if the goal, which can be removed if `hasGoal`, should be removed.
 */
export function pickGoalParts(
  parts: readonly GoalPart[],
  isSelected: (part: GoalPart) => boolean,
  hasGoal: boolean,
): Promise<readonly GoalPart[] | 'removed' | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.placeholder = t('Select the areas and levels to complete');
  pick.buttons = hasGoal ? [{ iconPath: new ThemeIcon('trash'), tooltip: t('Remove Goal') }] : [];
  pick.items = parts.map((part) => ({
    part,
    label: escapeIcons(placeText(part.area, part.level)) || t('Outside of areas'),
    description: workText(part.left),
  }));
  pick.selectedItems = pick.items.filter(({ part }) => isSelected(part));
  const showTotal = (): void => {
    const total = totalWork(pick.selectedItems.map(({ part }) => part.left));
    pick.title = t('Set Goal (1 of 2): {0}', pick.selectedItems.length > 0 ? workText(total) : t('nothing selected'));
  };
  showTotal();
  pick.onDidChangeSelection(showTotal);
  return new Promise((resolve) => {
    pick.onDidTriggerButton(() => {
      resolve('removed');
      pick.hide();
    });
    pick.onDidAccept(() => {
      if (pick.selectedItems.length === 0) return;
      resolve(pick.selectedItems.map(({ part }) => part));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
