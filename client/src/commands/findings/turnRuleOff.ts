import { ConfigurationTarget, workspace } from 'vscode';
import type { TurnRuleOff } from '../../../../server/src/protocol';
import { showInformation } from '../../showMessage';

/** Turns a rule off in the settings, keeps the severities of other rules, and offers to undo it. Does not wait for the answer. */
export async function turnRuleOff({ rule, scope }: TurnRuleOff): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes');
  const written = settings.inspect<Record<string, string>>('rules');
  const [own, target] =
    scope === 'workspace'
      ? [written?.workspaceValue, ConfigurationTarget.Workspace]
      : [written?.globalValue, ConfigurationTarget.Global];
  await settings.update('rules', { ...own, [rule]: 'off' }, target);
  const where = scope === 'workspace' ? 'in this workspace' : 'in any workspace';
  void showInformation(`Problems of this kind are no longer reported ${where}.`, 'Undo').then((answer) =>
    answer === 'Undo' ? settings.update('rules', own, target) : undefined,
  );
}
