import { type Candidate, STRONG } from './candidate';
import { isRestName } from './restNames';
import { isSumTitle, sumsUpPart } from './sumTitle';
import type { TimePhrase } from './time';

/** Why a line is no title of anything. */
export type NoTitle = 'no-words' | 'long-title' | 'time-line' | 'task' | 'sum' | 'rest';

const LONGEST_TITLE = 200;

/** Why a line cannot bear a module's title; undefined where it can. */
export function whyNoTitle(candidate: Candidate): NoTitle | undefined {
  const { title, timeLine, task, link } = candidate;
  if (title === '') return 'no-words';
  if (title.length > LONGEST_TITLE && candidate.weights.series < STRONG) return 'long-title';
  if (timeLine) return 'time-line';
  if (task) return 'task';
  if (link) return undefined;
  return isSumTitle(title) || sumsUpPart(title) ? 'sum' : isRest(candidate) ? 'rest' : undefined;
}

/** "Rest day", "Week 10: Spring break", or a row with no more than "0:00". */
function isRest({ title, area, times }: Candidate): boolean {
  const isZero = ({ minutes }: TimePhrase) => minutes?.most === 0;
  return isRestName(area ? area.title : title) || (times.length > 0 && times.every(isZero));
}
