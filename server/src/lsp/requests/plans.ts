import {
  type AskCalendar,
  type AskGoal,
  type AskLeft,
  type AskLeftIn,
  type AskPlan,
  CALENDAR_REQUEST,
  GOAL_REQUEST,
  LEFT_REQUEST,
  PLAN_REQUEST,
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
    { uri, folder }: AskLeft,
    compute: (beside: readonly PlacedNotes[]) => Given | undefined,
  ): Promise<Given | null> {
    await settled();
    return answer<Given | null>(null, async () => {
      await notesFiles.read();
      return compute(await notesFiles.beside(uri, folder)) ?? null;
    });
  }

  const { plans } = service;
  connection.onRequest(PLAN_REQUEST, (asked: AskPlan) => answerWithNotes(asked, (beside) => plans.plan(asked, beside)));
  connection.onRequest(GOAL_REQUEST, (asked: AskGoal) =>
    answerWithNotes(asked, (beside) => plans.goalState(asked, beside)),
  );
  connection.onRequest(CALENDAR_REQUEST, (asked: AskCalendar) =>
    answerWithNotes(asked, (beside) => plans.calendar(asked, beside)),
  );
  connection.onRequest(LEFT_REQUEST, async (asked: AskLeftIn) => {
    await settled();
    return answer(null, async () => {
      await notesFiles.read();
      return (await notesFiles.left(asked)) ?? null;
    });
  });
}
