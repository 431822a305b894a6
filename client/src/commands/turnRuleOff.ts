import { ConfigurationTarget, workspace } from 'vscode';
import type { TurnRuleOff } from '../../../server/src/protocol';

/** Turns a rule off in the settings, and keeps the severities of other rules. */
export async function turnRuleOff({ rule, scope }: TurnRuleOff): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes');
  const written = settings.inspect<Record<string, string>>('rules');
  const [own, target] =
    scope === 'workspace'
      ? [written?.workspaceValue, ConfigurationTarget.Workspace]
      : [written?.globalValue, ConfigurationTarget.Global];
  await settings.update('rules', { ...own, [rule]: 'off' }, target);
}
