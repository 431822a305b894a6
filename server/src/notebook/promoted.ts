import { type Candidate, CERTAIN_EVIDENCE, sumOf } from './candidate';
import { oncePer } from './oncePer';
import { NO_WEIGHT } from './weights';

// Candidates that other lines, or titles of a syllabus, turn into something else. The result is the same object for the same
// line, since lines are compared by identity.

const KNOWN = 2;

/** A line whose title is that of a module that a course lists. */
export const asKnownModule = oncePer((candidate: Candidate): Candidate => {
  const { weights, evidence } = candidate;
  return { ...candidate, weights: { ...weights, known: KNOWN }, evidence: evidence + KNOWN };
});

/** A check box that is a title like others. */
export const asUnit = oncePer(
  (candidate: Candidate): Candidate => ({ ...candidate, task: false, evidence: sumOf(candidate.weights) }),
);

const NUMBERED = 2;

/** A check box that is a title among others with numbers. */
export const asNumberedUnit = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, number: NUMBERED };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

const SERIES = 2;

/** A line of a series, which only the others of the series make a title: a day, a link to a file, a check box. */
export const asUnitOfSeries = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: SERIES };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** A line of a series of lessons, which proves itself what it is: "Lesson 3", also beside other items. */
export const asLesson = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(candidate.weights.link, 0), series: CERTAIN_EVIDENCE };
  return { ...candidate, task: false, weights, evidence: sumOf(weights) };
});

/** A line that lists something in a file that its author wants to be read as notes; there, a link may lead anywhere. */
export const asListedModule = oncePer((candidate: Candidate): Candidate => {
  const weights = { ...candidate.weights, link: Math.max(0, candidate.weights.link), listed: CERTAIN_EVIDENCE };
  return { ...candidate, weights, evidence: sumOf(weights) };
});

/** A line whose title is that of an area that a course has. */
export const asKnownArea = oncePer((candidate: Candidate): Candidate => {
  const { title } = candidate;
  const area = { title, number: undefined, word: '', skipped: 0, isCertain: true, isLesson: false, isKnown: true };
  return { ...candidate, area };
});

/** A line of the notes of a module, which is none itself, whatever it links to. */
export const asNote = oncePer(
  (candidate: Candidate): Candidate => ({ ...candidate, area: undefined, weights: NO_WEIGHT, evidence: 0 }),
);
