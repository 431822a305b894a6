import {
  CALENDAR_REQUEST,
  type CalendarParams,
  GOAL_REQUEST,
  type GoalParams,
  type NotesInFolder,
  PLAN_REQUEST,
  type PlanParams,
  TIME_LEFT_REQUEST,
  type TimeLeftParams,
} from '../../protocol/plan';
import type { PlacedNotes } from '../../service/plans';
import type { Session } from '../session';
import type { NotesFiles } from '../workspace/notesFiles';

/**
 * Answers requests about remaining modules, once the settings are in use and the notes that the pace depends on are
 * read.
 */
export function answerPlans(
  { connection, service, answer }: Session,
  notesFiles: NotesFiles,
  settled: () => Promise<void>,
): void {
  async function answerWithNotes<Given extends object>(
    { uri, folder }: NotesInFolder,
    compute: (beside: readonly PlacedNotes[]) => Given | undefined,
  ): Promise<Given | null> {
    await settled();
    return answer<Given | null>(null, async () => {
      await notesFiles.read();
      return compute(await notesFiles.beside(uri, folder)) ?? null;
    });
  }

  const { plans } = service;
  connection.onRequest(PLAN_REQUEST, (params: PlanParams) =>
    answerWithNotes(params, (beside) => plans.plan(params, beside)),
  );
  connection.onRequest(GOAL_REQUEST, (params: GoalParams) =>
    answerWithNotes(params, (beside) => plans.goalState(params, beside)),
  );
  connection.onRequest(CALENDAR_REQUEST, (params: CalendarParams) =>
    answerWithNotes(params, (beside) => plans.calendar(params, beside)),
  );
  connection.onRequest(TIME_LEFT_REQUEST, async (params: TimeLeftParams) => {
    await settled();
    return answer(null, async () => {
      await notesFiles.read();
      return (await notesFiles.timeLeft(params)) ?? null;
    });
  });
}
