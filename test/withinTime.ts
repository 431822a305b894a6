import { createContext, Script } from 'node:vm';

const context = createContext();
const run = new Script('work()');

/** Returns the result of `work`; throws after `milliseconds`, even during the evaluation of a regular expression. */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  context.work = work;
  return run.runInContext(context, { timeout: milliseconds });
}
