import { t } from '@vscode/l10n';
import { Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Timer } from './timer';
import { timerText } from './timerText';

/** Shows a running timer in the status bar; a click offers its actions. */
export function showInStatusBar(timer: Timer): Disposable {
  const item = window.createStatusBarItem('studyNotes.timer', StatusBarAlignment.Left);
  item.name = t('Study Notes: Timer');
  item.command = 'studyNotes.timer';

  function show(): void {
    const state = timer.state();
    if (!state) {
      item.hide();
      return;
    }
    const { label, tooltip, spoken, warns } = timerText(state);
    item.text = label;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.backgroundColor = warns ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  show();
  return Disposable.from(item, timer.onDidChange(show));
}
