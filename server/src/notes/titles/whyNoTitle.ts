import { memoizeByIdentity } from '../../text/memoize';
import type { TimePhrase } from '../time/time';
import { isRestName } from '../words/restNames';
import { isSumTitle, sumsUpPart } from '../words/sumTitle';
import { type Candidate, CERTAIN_EVIDENCE } from './candidate';

/** Why a line is not a title. */
export type NoTitle = 'no-words' | 'long-title' | 'time-line' | 'task' | 'sum' | 'rest';

const MAX_TITLE_LENGTH = 200;

/**
 * Returns why a line cannot be the title of a module; `undefined` if it can. Memoized, since each layout of the lines calls it.
 */
export function whyNoTitle(candidate: Candidate): NoTitle | undefined {
  return reasons(candidate).why;
}

const reasons = memoizeByIdentity((candidate: Candidate) => ({ why: reasonOf(candidate) }));

function reasonOf(candidate: Candidate): NoTitle | undefined {
  const { title, timeLine, task, link, weights, isDayOff } = candidate;
  if (title === '') return 'no-words';
  if (isDayOff) return 'rest';
  if (title.length > MAX_TITLE_LENGTH && weights.series < CERTAIN_EVIDENCE && weights.cells === 0) return 'long-title';
  if (timeLine) return 'time-line';
  if (task) return 'task';
  if (link) return undefined;
  return isSumTitle(title) || sumsUpPart(title) ? 'sum' : isRest(candidate) ? 'rest' : undefined;
}

/** Returns whether a title is about a time without study: "Rest day", "Week 10: Spring break", or one with a time of zero. */
function isRest({ title, area, times }: Candidate): boolean {
  const isZero = ({ minutes }: TimePhrase) => minutes?.most === 0;
  return isRestName(area ? area.title : title) || (times.length > 0 && times.every(isZero));
}
