import { t } from '@vscode/l10n';
import type { BadSetting } from './badSetting';

/** Limits, far more than users need, since each line of notes is compared with each level, and each syllabus is parsed. */
const MAX_TEXTS = 100;
const MAX_TEXT_LENGTH = 500;

/** Parses a setting that is a list of strings and can contain values of any type. */
export function readTexts(
  name: string,
  value: unknown,
): { readonly texts: readonly string[]; readonly bad: readonly BadSetting[] } {
  if (value === undefined || value === null) return { texts: [], bad: [] };
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (!isList) return { texts: [], bad: [{ name, reason: t('must be a list of strings') }] };
  return exceedsLimits(value) ? { texts: [], bad: [{ name, reason: tooMany() }] } : { texts: value, bad: [] };
}

function tooMany(): string {
  return t('must not exceed {0} strings of {1} characters', MAX_TEXTS, MAX_TEXT_LENGTH);
}

/** Returns whether a list is longer than any that a user needs, or contains a string that is. */
export function exceedsLimits(texts: readonly string[]): boolean {
  return texts.length > MAX_TEXTS || texts.some((one) => one.length > MAX_TEXT_LENGTH);
}
