import type { Finding } from '../../server/src/findings/finding';
import type { Rule } from '../../server/src/rules/rule/rule';

/** Returns all that a rule finds, without its pauses. */
export function findingsBy(rule: Rule, ...about: Parameters<Rule['check']>): readonly Finding[] {
  return [...rule.check(...about)].flatMap((found) => found ?? []);
}
