import { t } from '@vscode/l10n';
import { type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { formatDayInWords, readDay } from '../../../../server/src/course/days/day';
import { CALENDAR_REQUEST, type Calendar, type CalendarParams } from '../../../../server/src/protocol/plan';
import { plural } from '../../../../server/src/text/language';
import { request } from '../../connection/request';
import { pickSaveLocation } from '../../dialogs/pickSaveLocation';
import { askText, showInformation } from '../../dialogs/showMessage';
import { notesToPlan } from '../../plan/notesToPlan';
import { stamp, today } from '../../plan/today';
import { withFolder } from '../../plan/withFolder';
import { save } from '../../storage/save';
import type { TextFiles } from '../../storage/textFiles';
import type { NotesFiles } from '../../views/tree/notesFiles';

/**
 * "Export Plan as Calendar...": writes the modules of the goal to a calendar file, until its day or one that the user
 * enters.
 */
export async function exportPlan(client: BaseLanguageClient, notesFiles: NotesFiles, files: TextFiles): Promise<void> {
  const notes = await notesToPlan(client, notesFiles);
  const plan = notes && (await planUntil(client, notes));
  if (!plan) return;
  const file = await pickSaveLocation(notes.uri, 'study-plan.ics', {
    title: t('Export Plan as Calendar'),
    filters: { [t('Calendar')]: ['ics'] },
  });
  if (!file) return;
  if (!(await save(files, file, plan.text))) return;
  const [day, name] = [formatDayInWords(readDay(plan.by) ?? 0), workspace.asRelativePath(file)];
  showInformation(
    plural(
      plan.modules,
      t('{0} module from today to {1} was exported to {2}.', plan.modules, day, name),
      t('{0} modules from today to {1} were exported to {2}.', plan.modules, day, name),
    ),
  );
}

/** Returns the plan until the day of the goal, or until a day that the user enters; `undefined` if there is no plan to export. */
async function planUntil(client: BaseLanguageClient, notes: TextDocument): Promise<Required<Calendar> | undefined> {
  const ask = (by?: string) => {
    const params: CalendarParams = {
      ...withFolder(notes.uri),
      today: today(),
      stamp: stamp(),
      ...(by !== undefined && { by }),
    };
    return request<Calendar>(client, CALENDAR_REQUEST, params);
  };
  let plan = await ask();
  if (!plan || plan.modules === 0) {
    showInformation(
      plan
        ? t('There is no plan to export: nothing is left to study.')
        : t('There is no plan to export: this file was not recognized as study notes.'),
    );
    return undefined;
  }
  if (plan.by === undefined) {
    const by = await askDay();
    plan = by === undefined ? undefined : await ask(by);
  }
  return plan?.by === undefined ? undefined : { ...plan, by: plan.by };
}

const FOUR_WEEKS = 28;

async function askDay(): Promise<string | undefined> {
  const first = today();
  const typed = await askText({
    title: t('Export Plan as Calendar'),
    prompt: t('Date by which you want to finish'),
    placeHolder: '2026-12-09',
    value: today(FOUR_WEEKS),
    // Days in this format sort alphabetically.
    validateInput: (text) =>
      readDay(text.trim()) !== undefined && text.trim() >= first
        ? undefined
        : t('Enter a date from today on, as year, month and day: 2026-12-09.'),
  });
  return typed?.trim();
}
