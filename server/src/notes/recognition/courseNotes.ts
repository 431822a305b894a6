import { slice } from '../../text/span';
import { isJournal } from '../journals/journal';
import { type Module, type Notes, timeOf } from '../model/notes';
import { rowOf } from '../tables/rowOf';
import { namesStatus } from '../tables/tableColumns';
import { type AreaTitle, areaTitleOf } from '../words/areaTitles';
import {
  areOfCourse,
  containsStudyWord,
  hasCourseLink,
  hasVideoOfParts,
  isAboutStudy,
  namesEvent,
  namesStudy,
} from '../words/courseWords';
import { areLectureTitles } from '../words/lectureTitles';
import { titleLineOf } from '../words/titleLine';
import { areCounted, bareNumberIn } from '../words/titleNumbers';
import { isTeachingWord, VIDEO_PART } from '../words/unitWords';

/** Why notes are notes of a course. */
export type WhyCourse = 'known-course' | 'numbered-lectures' | 'check-list' | 'course-units' | 'course-links';

/** Returns why notes are notes of a course, or a list of courses; `undefined` if they are neither. */
export function judgeCourse(notes: Notes): WhyCourse | undefined {
  if (isKnownCourse(notes)) return 'known-course';
  if (areLectures(notes) || areBareNumbers(notes)) return 'numbered-lectures';
  if (isCheckList(notes) || isCurriculum(notes)) return 'check-list';
  if (hasCourseUnits(notes) || areBareLectures(notes) || isJournal(notes)) return 'course-units';
  return areCourses(notes) ? 'course-links' : undefined;
}

const MIN_UNITS = 3;

/** Returns whether the text names a course or study, and its modules are a series or rows of a table about what is studied. */
function hasCourseUnits({ blocks, modules, title }: Notes): boolean {
  const units = modules.filter(({ isOfSeries, isRow }) => isOfSeries || isRow);
  const isPair = units.length === MIN_UNITS - 1 && units.every(({ hasNotes, isOfSeries }) => hasNotes && isOfSeries);
  if ((units.length < MIN_UNITS && !isPair) || units.length * 2 < modules.length) return false;
  if (areOfCourse(blocks)) return true;
  const isTitled = title !== undefined && areaTitleOf(title)?.isCertain === true;
  const isAbout = isTitled || (isAboutStudy(blocks.text) && !namesEvent(blocks.text));
  return isAbout && units.every(({ isOfSeries }) => isOfSeries);
}

/** Returns whether the text only lists lectures by week. */
function areBareLectures({ areas, modules, title, topics }: Notes): boolean {
  if (title !== undefined || topics.length > 0 || areas.length < 2) return false;
  const isListed = ({ isOfSeries, area, hasNotes }: Module) => isOfSeries && area !== undefined && !hasNotes;
  return modules.every(isListed) && areLectureTitles(modules.map((module) => module.title));
}

const MIN_COURSES = 4;
const PAGE = /^https?:\/\/[^/]+\/[^/?#]/i; // a course, and not the home page of a platform

/** Returns whether most modules link to course platforms. */
function areCourses({ modules }: Notes): boolean {
  const courses = modules.filter(({ url }) => url !== undefined && PAGE.test(url) && hasCourseLink(url));
  return courses.length >= MIN_COURSES && courses.length * 2 >= modules.length;
}

const MIN_KNOWN_AREAS = 2;
const MIN_KNOWN_MODULES = 3;

/** Returns whether areas or modules have titles of a known course. */
function isKnownCourse({ areas, modules }: Notes): boolean {
  const titles = (entries: readonly { readonly title: string; readonly isKnown: boolean }[]) =>
    new Set(entries.filter(({ isKnown }) => isKnown).map(({ title }) => title)).size;
  return titles(areas) >= MIN_KNOWN_AREAS || titles(modules) >= MIN_KNOWN_MODULES;
}

/**
 * Returns whether the notes list numbered lessons, or have notes on at least two lessons of a course. Chapters, days and steps
 * do not count: they occur in other texts, too.
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

/** Returns whether all modules are numbers without a title, and most have notes. */
function areBareNumbers({ modules }: Notes): boolean {
  const noted = modules.filter(({ hasNotes }) => hasNotes).length;
  return (
    noted >= MIN_BARE && noted * 2 > modules.length && modules.every(({ title }) => bareNumberIn(title) !== undefined)
  );
}

const MIN_BARE = 3;

function isTeaching(lesson: AreaTitle | undefined): boolean {
  return lesson !== undefined && isTeachingWord(lesson.word);
}

/**
 * Returns whether most numbered lessons have notes. Then sections such as "License" do not make the file a project's README.
 */
export function areNotedLectures(notes: Notes): boolean {
  const { modules } = notes;
  return areLectures(notes) && modules.filter(({ hasNotes }) => hasNotes).length * 2 > modules.length;
}

const MIN_LISTED = 8;

/**
 * Returns whether most modules are checkboxes in areas, in notes of a course that link to its platform: its lectures, even if the
 * file has sections such as "Acknowledgements".
 */
export function areTickedLectures({ text, blocks, modules }: Notes): boolean {
  const listed = modules.filter(({ isOfSeries, area, span }) => isOfSeries && area && TASK.test(slice(text, span)));
  return (
    listed.length >= MIN_LISTED &&
    listed.length * 2 > modules.length &&
    areOfCourse(blocks) &&
    namesStudy(titleLineOf(text)) &&
    hasCourseLink(text)
  );
}

const TASK = /^[\s>]*[-*+] \[[ xX]\]/; // "- [x] "

const MIN_ROWS = 4;

/**
 * Returns whether most modules of notes of a course are rows with a time, in a table with a column for their status: a list of what
 * its author studies, even if the file has sections such as "License".
 */
export function isCourseTable({ text, blocks, modules }: Notes): boolean {
  const rows = modules.filter((module) => module.isRow && timeOf(module) !== undefined);
  if (rows.length < MIN_ROWS || rows.length * 2 < modules.length || !areOfCourse(blocks)) return false;
  return rowOf(text, rows[0] as Module)?.heads.some(namesStatus) === true;
}

/**
 * Returns whether nearly all modules of notes of a course are a series with durations as video players show them, "Wires 9:32": its
 * author lists the videos of a course, even if the file has sections such as "License".
 */
export function isListOfVideos({ text, blocks, modules }: Notes): boolean {
  const isVideo = (module: Module) => {
    const time = timeOf(module);
    return module.isOfSeries && time !== undefined && CLOCK.test(slice(text, time.span));
  };
  if (modules.length < MIN_VIDEOS || modules.filter(isVideo).length < MIN_VIDEO_SHARE * modules.length) return false;
  return areOfCourse(blocks);
}

const MIN_VIDEOS = 5;
const MIN_VIDEO_SHARE = 0.8;
const CLOCK = /\d:\d\d/; // "9:32"

/** Returns whether a line is a checkbox with a number, which is rare outside of courses. */
export function isNumberedTask(line: string): boolean {
  return NUMBERED_TASK.test(line);
}

const NUMBERED_TASK = /^[\s>]*[-*+] \[[ xX]\]\s+\d/; // "- [x] 1. "
const COURSE =
  /\b(?:course|lessons?|lectures?|tutorial|bootcamp|udemy|coursera|kurs|vorlesung|cours|curso|clases?)\b|课程|コース/iu;
const MIN_TICKED = 5;
const HEAD_LENGTH = 1000;

/** Returns whether the text starts with words about a course and has checkboxes with the numbers of its parts. */
function isCheckList({ text, modules }: Notes): boolean {
  if (!COURSE.test(text.slice(0, HEAD_LENGTH))) return false;
  return modules.filter(({ span }) => isNumberedTask(slice(text, span))).length >= MIN_TICKED;
}

const DOTTED_TASK = /^[\s>]*[-*+] \[[ xX]\]\s+[*_[]{0,3}(\d{1,2})\.\d{1,2}(?![\d.])/; // "- [ ] [2.1 "

/**
 * Returns whether checkboxes are numbered within numbered areas, "- [ ] 2.1 Wires" below "Domain 2", in a text with a word for
 * study. Such lists are the contents of a course or an exam.
 */
function isCurriculum({ text, modules }: Notes): boolean {
  const dotted = modules.filter(({ span, area }) => {
    const number = DOTTED_TASK.exec(slice(text, span))?.[1];
    return number !== undefined && area?.number === Number(number);
  });
  const areas = new Set(dotted.map(({ area }) => area));
  return dotted.length >= MIN_TICKED && areas.size > 1 && dotted.length * 2 > modules.length && containsStudyWord(text);
}

const MARKS = /^[\s#>*_]+/; // "## **"
