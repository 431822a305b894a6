import { t } from '@vscode/l10n';
import { ConfigurationTarget, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { GOAL_REQUEST, type GoalParams, type GoalPart, type GoalState } from '../../../../server/src/protocol/plan';
import { request } from '../../connection/request';
import { showInformation } from '../../dialogs/showMessage';
import { type GoalSetting, goalSetting } from '../../plan/goalSetting';
import { notesToPlan } from '../../plan/notesToPlan';
import { pickGoalDay } from '../../plan/pickGoalDay';
import { pickGoalParts } from '../../plan/pickGoalParts';
import { totalWork } from '../../plan/remainingWork';
import { today } from '../../plan/today';
import { withFolder } from '../../plan/withFolder';
import { changeSetting } from '../../settings/changeSetting';
import type { NotesFiles } from '../../views/tree/notesFiles';

/**
 * "Set Goal...": lets the user select areas and levels, then the last day, with the hours per week that they take, and writes the
 * setting `studyNotes.goal`. Shows the goal with `show` afterwards.
 */
export async function setGoal(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  show: () => Promise<void>,
): Promise<void> {
  const notes = await notesToPlan(client, notesFiles);
  if (!notes) return;
  const params: GoalParams = { ...withFolder(notes.uri), today: today() };
  const [all, present] = await Promise.all([
    request<GoalState>(client, GOAL_REQUEST, { ...params, all: true }),
    request<GoalState>(client, GOAL_REQUEST, params),
  ]);
  if (!all || all.parts.length === 0) {
    showInformation(t('Nothing is left to study in these notes.'));
    return;
  }
  const isSelected = present?.goal
    ? (part: GoalPart) => present.parts.some(({ area, level }) => area === part.area && level === part.level)
    : () => true;
  const parts = await pickGoalParts(all.parts, isSelected, present?.goal !== undefined);
  if (parts === 'removed') return writeGoal(undefined, t('The goal was removed.'));
  const by = parts && (await pickGoalDay(params.today, totalWork(parts.map(({ left }) => left))));
  if (!parts || by === undefined) return;
  await writeGoal(goalSetting(parts, all.parts, by), t('The goal was saved in the settings.'));
  await show();
}

/** Writes the goal to the settings of the workspace, or of the user if no folder is open, and offers to undo that. */
async function writeGoal(goal: GoalSetting | undefined, message: string): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes');
  const written = settings.inspect<GoalSetting>('goal');
  const hasFolder = workspace.workspaceFolders !== undefined;
  const target = hasFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const before = hasFolder ? written?.workspaceValue : written?.globalValue;
  await changeSetting(settings, { name: 'goal', target, before, after: goal }, message);
}
