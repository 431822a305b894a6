import type { Connection } from 'vscode-languageserver';
import {
  type AskCalendar,
  type AskGoal,
  type AskPlan,
  calendarRequest,
  goalRequest,
  planRequest,
} from '../protocol/plan';
import type { Service } from '../service';
import type { Answer } from './answer';
import type { Notebooks } from './notebooks';

/** Answers what is left to study, once the first settings are in use and the notebooks are read that tell the pace. */
export function answerPlans(
  connection: Connection,
  service: Service,
  answer: Answer,
  notebooks: Notebooks,
  settled: Promise<void>,
): void {
  async function knowing<Given extends object>(tell: () => Given | undefined): Promise<Given | null> {
    await settled;
    return answer<Given | null>(null, async () => {
      await notebooks.read();
      return tell() ?? null;
    });
  }

  connection.onRequest(planRequest, (asked: AskPlan) => knowing(() => service.plans.plan(asked)));
  connection.onRequest(goalRequest, (asked: AskGoal) => knowing(() => service.plans.goalState(asked)));
  connection.onRequest(calendarRequest, (asked: AskCalendar) => knowing(() => service.plans.calendar(asked)));
}
