import type { BadSetting } from './badSetting';

/** Limits that no user meets: each line of the notes is compared with each level, and each syllabus is read. */
const MOST_TEXTS = 100;
const LONGEST_TEXT = 500;

/** Reads a setting that is a list of strings; it can contain values of any type. */
export function readTexts(
  name: string,
  value: unknown,
): { readonly texts: readonly string[]; readonly bad: readonly BadSetting[] } {
  if (value === undefined || value === null) return { texts: [], bad: [] };
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (!isList) return { texts: [], bad: [{ name, reason: 'must be a list of strings' }] };
  return exceedsLimits(value) ? { texts: [], bad: [{ name, reason: TOO_MANY }] } : { texts: value, bad: [] };
}

const TOO_MANY = `must not exceed ${MOST_TEXTS} strings of ${LONGEST_TEXT} characters`;

/** Returns whether a list is longer than any that a user needs, or contains a string that is. */
export function exceedsLimits(texts: readonly string[]): boolean {
  return texts.length > MOST_TEXTS || texts.some((one) => one.length > LONGEST_TEXT);
}
