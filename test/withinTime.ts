import { createContext, Script } from 'node:vm';

const context = createContext();
const run = new Script('work()');

/** Returns the result of `work`; throws after `milliseconds`, even in the middle of a regular expression that never ends. */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  context.work = work;
  return run.runInContext(context, { timeout: milliseconds });
}
