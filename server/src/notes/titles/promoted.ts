import { oncePer } from '../../text/oncePer';
import { type Candidate, CERTAIN_EVIDENCE, sumOf } from './candidate';
import { noWeight } from './weights';

// Candidates that other lines, or titles of a syllabus, turn into something else. The result is the same object for the same
// line, since lines are compared by identity.

const KNOWN = 2;

/** Returns a candidate whose title is listed as a module in a syllabus. */
export const asKnownModule = oncePer((candidate: Candidate): Candidate => {
  const { weights, evidence } = candidate;
  return { ...candidate, weights: { ...weights, known: KNOWN }, evidence: evidence + KNOWN };
});

/** A check box that is a title like others. */
export const asUnit = oncePer(
  (candidate: Candidate): Candidate => ({ ...candidate, task: false, evidence: sumOf(candidate.weights) }),
);

const NUMBERED = 2;

/** Returns a check box candidate as a title, because it is in a list of numbered ones. */
export const asNumberedUnit = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, number: NUMBERED };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

const SERIES = 2;

/** Returns a candidate as a title because it is in a series: a day, a link to a file, a check box. */
export const asUnitOfSeries = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: SERIES };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** Returns a candidate in a series of lessons, which is certain also among other items: "Lesson 3". */
export const asLesson = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: CERTAIN_EVIDENCE };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** Returns an item candidate of a file that its author marked as notes, where links can have any target. */
export const asListedModule = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(0, candidate.weights.link), listed: CERTAIN_EVIDENCE };
  return { ...candidate, weights, evidence: sumOf(weights) };
});

/** Returns a candidate whose title is that of an area in a syllabus. */
export const asKnownArea = oncePer((candidate: Candidate): Candidate => {
  const { title } = candidate;
  const area = { title, number: undefined, word: '', skipped: 0, isCertain: true, isLesson: false, isKnown: true };
  return { ...candidate, area };
});

/** A line of the notes of a module, which is none itself, whatever it links to. */
export const asNote = oncePer(
  (candidate: Candidate): Candidate => ({ ...candidate, area: undefined, weights: noWeight, evidence: 0 }),
);
