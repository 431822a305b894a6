import type { Connection } from 'vscode-languageserver';
import {
  type AskCalendar,
  type AskGoal,
  type AskLeft,
  type AskLeftIn,
  type AskPlan,
  calendarRequest,
  goalRequest,
  leftRequest,
  planRequest,
} from '../protocol/plan';
import type { Service } from '../service';
import type { PlacedNotebook } from '../service/plans';
import type { Answer } from './answer';
import type { Notebooks } from './notebooks';

/**
 * Answers requests about remaining modules, once the settings are in use and the notes that the pace depends on are
 * read.
 */
export function answerPlans(
  connection: Connection,
  service: Service,
  answer: Answer,
  notebooks: Notebooks,
  settled: () => Promise<void>,
): void {
  async function knowing<Given extends object>(
    { uri, folder }: AskLeft,
    tell: (beside: readonly PlacedNotebook[]) => Given | undefined,
  ): Promise<Given | null> {
    await settled();
    return answer<Given | null>(null, async () => {
      await notebooks.read();
      return tell(await notebooks.beside(uri, folder)) ?? null;
    });
  }

  const { plans } = service;
  connection.onRequest(planRequest, (asked: AskPlan) => knowing(asked, (beside) => plans.plan(asked, beside)));
  connection.onRequest(goalRequest, (asked: AskGoal) => knowing(asked, (beside) => plans.goalState(asked, beside)));
  connection.onRequest(calendarRequest, (asked: AskCalendar) =>
    knowing(asked, (beside) => plans.calendar(asked, beside)),
  );
  connection.onRequest(leftRequest, async (asked: AskLeftIn) => {
    await settled();
    return answer(null, async () => {
      await notebooks.read();
      return (await notebooks.left(asked)) ?? null;
    });
  });
}
