import { ConfigurationTarget, workspace } from 'vscode';
import type { TurnRuleOff } from '../../../server/src/protocol';

/** Writes into the settings that a rule is off, beside whatever they say of other rules. */
export async function turnRuleOff({ rule, scope }: TurnRuleOff): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes');
  const written = settings.inspect<Record<string, string>>('rules');
  const [own, target] =
    scope === 'workspace'
      ? [written?.workspaceValue, ConfigurationTarget.Workspace]
      : [written?.globalValue, ConfigurationTarget.Global];
  await settings.update('rules', { ...own, [rule]: 'off' }, target);
}
