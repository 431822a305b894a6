import type { Candidate } from './candidate';
import { isSumTitle } from './sumTitle';

/** Why a line is no title of anything. */
export type NoTitle = 'no-words' | 'long-title' | 'time-line' | 'task' | 'sum';

const LONGEST_TITLE = 200;

/** Why a line cannot bear a module's title; undefined where it can. */
export function whyNoTitle({ title, timeLine, task, link }: Candidate): NoTitle | undefined {
  if (title === '') return 'no-words';
  if (title.length > LONGEST_TITLE) return 'long-title';
  if (timeLine) return 'time-line';
  if (task) return 'task';
  return !link && isSumTitle(title) ? 'sum' : undefined;
}
