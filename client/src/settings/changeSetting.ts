import { t } from '@vscode/l10n';
import type { ConfigurationTarget, WorkspaceConfiguration } from 'vscode';
import { showInformation } from '../dialogs/showMessage';

/** A new value of a setting, and the settings that contain it. `before` is its value there; `undefined` if it has none. */
export interface SettingChange {
  readonly name: string;
  readonly target: ConfigurationTarget;
  readonly before: unknown;
  readonly after: unknown;
}

/** Changes a setting, shows the message, and offers to undo the change. Does not wait for the user. */
export async function changeSetting(
  settings: WorkspaceConfiguration,
  { name, target, before, after }: SettingChange,
  message: string,
): Promise<void> {
  await settings.update(name, after, target);
  const undo = t('Undo');
  void showInformation(message, undo).then((answer) =>
    answer === undo ? settings.update(name, before, target) : undefined,
  );
}
