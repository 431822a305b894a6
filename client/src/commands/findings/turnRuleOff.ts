import { t } from '@vscode/l10n';
import { ConfigurationTarget, workspace } from 'vscode';
import type { TurnRuleOff } from '../../../../server/src/protocol';
import { changeSetting } from '../../settings/changeSetting';

/** Turns a rule off in the settings, keeps the severities of other rules, and offers to undo it. Does not wait for the user. */
export async function turnRuleOff({ rule, scope }: TurnRuleOff): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes');
  const written = settings.inspect<Record<string, string>>('rules');
  const [before, target] =
    scope === 'workspace'
      ? [written?.workspaceValue, ConfigurationTarget.Workspace]
      : [written?.globalValue, ConfigurationTarget.Global];
  const message =
    scope === 'workspace'
      ? t('Problems of this kind are no longer reported in this workspace.')
      : t('Problems of this kind are no longer reported in any workspace.');
  await changeSetting(settings, { name: 'rules', target, before, after: { ...before, [rule]: 'off' } }, message);
}
