import { memoizeByIdentity } from '../../text/memoize';
import type { TimePhrase } from '../time/time';
import { type Candidate, CERTAIN_EVIDENCE, sumOf } from './candidate';
import { noWeight } from './weights';

// Changes candidates because of other lines or the titles of a syllabus. Results are memoized, since lines are compared by
// identity.

const KNOWN = 2;

/** Returns a candidate with the evidence that a syllabus lists a module of its title. */
export const asKnownModule = memoizeByIdentity((candidate: Candidate): Candidate => {
  const { weights, evidence } = candidate;
  return { ...candidate, weights: { ...weights, known: KNOWN }, evidence: evidence + KNOWN };
});

/** Returns a checkbox candidate as a title. */
export const asUnit = memoizeByIdentity(
  (candidate: Candidate): Candidate => ({ ...candidate, task: false, evidence: sumOf(candidate.weights) }),
);

const NUMBERED = 2;

/** Returns a checkbox candidate as a title because it is in a list of numbered checkboxes. */
export const asNumberedUnit = memoizeByIdentity((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, number: NUMBERED };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

const SERIES = 2;

/** Returns a candidate as a title because it is in a series: a day, a link to a file, a checkbox. */
export const asUnitOfSeries = memoizeByIdentity((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: SERIES };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** Returns a candidate as a certain module because it is in a series of lessons: "Lesson 3". */
export const asLesson = memoizeByIdentity((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: CERTAIN_EVIDENCE };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

const CELLS = 2;

/** Returns a row of a table of which only the cells show that it is a module, in notes of study. */
export const asLoggedRow = memoizeByIdentity((candidate: Candidate): Candidate => {
  const { weights: own } = candidate;
  const weights = { ...own, link: Math.max(own.link, 0), cells: CELLS, series: SERIES };
  return { ...candidate, weights, evidence: sumOf(weights) };
});

/** Returns a candidate as a certain module because the user treats its file as notes. Links may have any target there. */
export const asListedModule = memoizeByIdentity((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(0, candidate.weights.link), listed: CERTAIN_EVIDENCE };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** Returns a candidate with the evidence that a syllabus has an area of its title. */
export const asKnownArea = memoizeByIdentity((candidate: Candidate): Candidate => {
  const { title } = candidate;
  const area = { title, number: undefined, word: '', skipped: 0, isCertain: true, isLesson: false, isKnown: true };
  return { ...candidate, area };
});

/** Returns a candidate without evidence: a line in the notes of a module is not a module, even if it has a link. */
export const asNote = memoizeByIdentity(
  (candidate: Candidate): Candidate => ({ ...candidate, area: undefined, weights: noWeight, evidence: 0 }),
);

/** Returns the title of a day on which nothing was studied, and which is thus no module. */
export const asDayOff = memoizeByIdentity(
  (candidate: Candidate): Candidate => ({ ...asNote(candidate), isDayOff: true }),
);

/** Returns a time as one with a label: "2 h" below the heading "Time spent". */
export const asLabelledTime = memoizeByIdentity((candidate: Candidate): Candidate => {
  const labelled = (time: TimePhrase): TimePhrase => ({ ...time, by: 'context', role: 'spent' });
  const { timeLine, lineTimes } = candidate;
  return { ...candidate, timeLine: timeLine && labelled(timeLine), lineTimes: lineTimes.map(labelled) };
});

/** An item that contains the modules of a part, and opens an area as a folded part does. */
export const asPart = memoizeByIdentity((candidate: Candidate): Candidate => {
  const { title, area, ordinal } = candidate;
  const own = {
    title,
    number: ordinal,
    word: '',
    skipped: 0,
    isLesson: false,
    isKnown: false,
    ...area,
    isCertain: true,
  };
  return { ...candidate, shape: 'summary', area: own, task: false, weights: noWeight, evidence: 0 };
});
