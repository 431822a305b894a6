import { t } from '@vscode/l10n';
import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLAN_REQUEST, type Plan, type PlannedModule, type PlanParams } from '../../../../server/src/protocol/plan';
import { request } from '../../connection/request';
import { showInformation } from '../../dialogs/showMessage';
import { nameOf } from '../../names/nameOf';
import { askTime } from '../../plan/askTime';
import { notesToPlan } from '../../plan/notesToPlan';
import { fittingText, nothingFits, plannedText, timeTogether } from '../../plan/planText';
import { study } from '../../plan/study';
import { withFolder } from '../../plan/withFolder';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';

/** "Plan My Time...": shows the modules that fit into the available time, and starts the timer for the selected one. */
export async function planTime(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  startTimer: (row: Row) => Promise<void>,
): Promise<void> {
  const document = await notesToPlan(client, notesFiles);
  if (!document) return;
  const minutes = await askTime();
  if (minutes === undefined) return;
  const params: PlanParams = { ...withFolder(document.uri), minutes };
  const plan = await request<Plan>(client, PLAN_REQUEST, params);
  if (!plan) {
    showInformation(t('This file was not recognized as study notes, so there is nothing to plan.'));
    return;
  }
  const module = await (plan.fitting.length > 0 ? choose(plan, minutes) : offerShortest(plan, minutes));
  if (module) await study(client, document, module, startTimer);
}

async function choose(plan: Plan, minutes: number): Promise<PlannedModule | undefined> {
  const items = plan.fitting.map((module) => ({ ...plannedText(module, nameOf), module }));
  const picked = await window.showQuickPick(items, {
    title: fittingText(plan, minutes),
    placeHolder: t('Select a module to start the timer. Together they take {0}.', timeTogether(plan.fitting)),
    matchOnDetail: true,
  });
  return picked?.module;
}

async function offerShortest(plan: Plan, minutes: number): Promise<PlannedModule | undefined> {
  const { shortest } = plan;
  const says = nothingFits(plan, minutes);
  const all = shortest ? [t('Start Anyway')] : [];
  return (await showInformation(says, ...all)) === undefined ? undefined : shortest;
}
