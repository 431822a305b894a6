import { slice } from '../../text/span';
import type { Module, Notes } from '../model/notes';
import { isJournal } from '../series/journal';
import { type AreaTitle, areaTitleOf } from '../words/areaTitles';
import { areOfCourse, hasCourseLink, hasVideoOfParts, isAboutStudy } from '../words/courseWords';
import { areLectureTitles } from '../words/lectureTitles';
import { areCounted } from '../words/titleNumbers';
import { isTeachingWord, VIDEO_PART } from '../words/unitWords';

/** Why notes are those of a course. */
export type WhyCourse = 'known-course' | 'numbered-lectures' | 'check-list' | 'course-units' | 'course-links';

/** Returns what shows that the notes are those of a course, or list courses; undefined where nothing does. */
export function judgeCourse(notes: Notes): WhyCourse | undefined {
  if (isKnownCourse(notes)) return 'known-course';
  if (areLectures(notes)) return 'numbered-lectures';
  if (isCheckList(notes)) return 'check-list';
  if (hasCourseUnits(notes) || areBareLectures(notes) || isJournal(notes)) return 'course-units';
  return areCourses(notes) ? 'course-links' : undefined;
}

const FEWEST_UNITS = 3;

/** Returns whether the text names a course or study, and its modules are a series or rows of a table about what is studied. */
function hasCourseUnits({ blocks, modules, title }: Notes): boolean {
  const units = modules.filter(({ isOfSeries, isRow }) => isOfSeries || isRow);
  if (units.length < FEWEST_UNITS || units.length * 2 < modules.length) return false;
  if (areOfCourse(blocks)) return true;
  const isTitled = title !== undefined && areaTitleOf(title)?.isCertain === true;
  return units.every(({ isOfSeries }) => isOfSeries) && (isTitled || isAboutStudy(blocks.text));
}

/** Returns whether the text only lists lectures by week. */
function areBareLectures({ areas, modules, title, topics }: Notes): boolean {
  if (title !== undefined || topics.length > 0 || areas.length < 2) return false;
  const isListed = ({ isOfSeries, area, hasNotes }: Module) => isOfSeries && area !== undefined && !hasNotes;
  return modules.every(isListed) && areLectureTitles(modules.map((module) => module.title));
}

const FEWEST_COURSES = 4;

/** Returns whether most modules link to places that offer courses. */
function areCourses({ modules }: Notes): boolean {
  const courses = modules.filter(({ url }) => url !== undefined && hasCourseLink(url));
  return courses.length >= FEWEST_COURSES && courses.length * 2 >= modules.length;
}

const FEWEST_KNOWN_AREAS = 2;
const FEWEST_KNOWN_MODULES = 3;

/** Returns whether areas or modules are called as a course calls them. */
function isKnownCourse({ areas, modules }: Notes): boolean {
  const titles = (entries: readonly { readonly title: string; readonly isKnown: boolean }[]) =>
    new Set(entries.filter(({ isKnown }) => isKnown).map(({ title }) => title)).size;
  return titles(areas) >= FEWEST_KNOWN_AREAS || titles(modules) >= FEWEST_KNOWN_MODULES;
}

/**
 * Returns whether numbered lessons are listed, or at least two of a course written about; other texts have chapters, days and
 * steps.
 */
function areLectures({ text, areas, modules, blocks }: Notes): boolean {
  const lines = [...modules, ...areas].map(({ title, span }) => [title, slice(text, span).replace(MARKS, '')]);
  const hasParts = hasVideoOfParts(text);
  const isLesson = (read: AreaTitle | undefined) => read?.isLesson || (hasParts && read?.word === VIDEO_PART);
  const lessons = lines.map((titles) => titles.map(areaTitleOf).find(isLesson)).filter(Boolean);
  const numbers = new Set(lessons.map((lesson) => lesson?.number ?? lesson?.date)).size;
  return (
    areCounted(numbers, lessons.length) ||
    (numbers > 1 && modules.every(({ hasNotes }) => hasNotes) && (areOfCourse(blocks) || lessons.every(isTeaching)))
  );
}

function isTeaching(lesson: AreaTitle | undefined): boolean {
  return lesson !== undefined && isTeachingWord(lesson.word);
}

/** Returns whether most numbered lessons have notes: a course may have a license, as programs do. */
export function areNotedLectures(notes: Notes): boolean {
  const { modules } = notes;
  return areLectures(notes) && modules.filter(({ hasNotes }) => hasNotes).length * 2 > modules.length;
}

/** Returns whether a line is a check box with a number: most texts have none. */
export function isNumberedTask(line: string): boolean {
  return NUMBERED_TASK.test(line);
}

const NUMBERED_TASK = /^[\s>]*[-*+] \[[ xX]\]\s+\d/; // "- [x] 1. "
const COURSE =
  /\b(?:course|lessons?|lectures?|tutorial|bootcamp|udemy|coursera|kurs|vorlesung|cours|curso|clases?)\b|课程|コース/iu;
const FEWEST_TICKED = 5;
const HEAD = 1000;

/** Returns whether the text begins with words about a course, whose parts it ticks off by their numbers. */
function isCheckList({ text, modules }: Notes): boolean {
  if (!COURSE.test(text.slice(0, HEAD))) return false;
  return modules.filter(({ span }) => isNumberedTask(slice(text, span))).length >= FEWEST_TICKED;
}

const MARKS = /^[\s#>*_]+/; // "## **"
