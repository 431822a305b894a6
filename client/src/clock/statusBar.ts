import { Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Clock } from './clock';
import { clockText } from './clockText';

/** Shows the clock in the status bar, where one is on; a click leads to what can be done with it. */
export function showInStatusBar(clock: Clock): Disposable {
  const item = window.createStatusBarItem('studyNotes.clock', StatusBarAlignment.Left);
  item.name = 'Study Notes: Clock';
  item.command = 'studyNotes.clock';

  function show(): void {
    const state = clock.state();
    if (!state) {
      item.hide();
      return;
    }
    const { label, tooltip, spoken, warns } = clockText(state);
    item.text = label;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: spoken, role: 'button' };
    item.backgroundColor = warns ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  show();
  return Disposable.from(item, clock.onDidChange(show));
}
