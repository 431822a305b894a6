import type { FixedProblems } from '../../../../server/src/protocol';

/** Returns the message after "fix all": "Fixed 5 problems. 3 of them are times from the syllabus." */
export function fixedText({ count, times }: FixedProblems): string {
  const all = `Fixed ${count} ${count === 1 ? 'problem' : 'problems'}`;
  if (times === 0) return `${all}.`;
  if (times === count) return `${all}: inserted ${times === 1 ? 'the time' : `${times} times`} from the syllabus.`;
  return `${all}. ${times} of them ${times === 1 ? 'is a time' : 'are times'} from the syllabus.`;
}
