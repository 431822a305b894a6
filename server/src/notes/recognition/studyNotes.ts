import { slice } from '../../text/span';
import { type Area, type Entry, type Module, type Notes, timeOf } from '../model/notes';
import { areaTitleOf } from '../words/areaTitles';
import { mentionsStudy, namesOther } from '../words/courseWords';
import { opensWithDate } from '../words/dates';
import { countsDays } from '../words/days';
import { isDiaryOfStudy } from '../words/diaryWords';
import { labelsStudyTime, namesJournal } from '../words/journalWords';
import { isCertainLevel } from '../words/levelNames';
import { isNamedNotes } from '../words/namedNotes';
import { titleLineOf } from '../words/titleLine';
import { isBlankForm } from './blankForm';
import { areNotedLectures, areTickedLectures, isCourseTable, isListOfVideos, judgeCourse } from './courseNotes';
import { isLessonPlan } from './lessonPlan';
import { isSetupGuide } from './setupGuide';

/** Why a Markdown file is study notes. */
export type WhyStudy =
  | 'areas'
  | 'levels'
  | 'named-notes'
  | 'known-course'
  | 'numbered-lectures'
  | 'check-list'
  | 'course-units'
  | 'course-links'
  | 'studied-modules';

/** Why a Markdown file is not study notes. */
export type WhyNoStudy = 'project-file' | 'lesson-plan' | 'blank-form' | 'nothing-studied' | 'few-modules';

const whyStudies: ReadonlySet<WhyStudy | WhyNoStudy> = new Set<WhyStudy>([
  'areas',
  'levels',
  'named-notes',
  'known-course',
  'numbered-lectures',
  'check-list',
  'course-units',
  'course-links',
  'studied-modules',
]);

/** Returns whether a reason means that the file is study notes. */
export function isStudy(why: WhyStudy | WhyNoStudy): why is WhyStudy {
  return whyStudies.has(why);
}

/** Returns whether a Markdown file that was parsed as notes is study notes, and why. */
export function judgeStudy(notes: Notes): WhyStudy | WhyNoStudy {
  if (notes.regions.some(({ area }) => area && namesArea(notes, area))) return 'areas';
  if (hasStudyLevels(notes)) return 'levels';
  if (isNamedNotes(notes.title) && notes.topics.length + notes.areas.length > 0) return 'named-notes';
  const titles = titlesOf(notes);
  const isProject =
    titles.some((title) => PROJECT.test(title)) &&
    !areNotedLectures(notes) &&
    !isCourseTable(notes) &&
    !isListOfVideos(notes) &&
    !areTickedLectures(notes);
  if (isProject || isCodelab(notes)) return 'project-file';
  const course = judgeCourse(notes);
  if (course === 'known-course') return course;
  const why = course ?? judgeModules(notes, titles);
  if (!isStudy(why)) return why;
  return isLessonPlan(notes) ? 'lesson-plan' : isBlankForm(notes) ? 'blank-form' : why;
}

function judgeModules(notes: Notes, titles: readonly string[]): WhyStudy | WhyNoStudy {
  const { modules, levels, areas } = notes;
  const isTimed = modules.some((module) => timeOf(module) || module.empty);
  if (!isTimed && levels.length === 0 && areas.every((area) => area.number === undefined)) return 'nothing-studied';
  const isOfStudy =
    isTitleOfStudy(notes.title) ||
    countsWeeks(notes.topics[0]?.title) ||
    mentionsStudy(notes.text) ||
    namesJournal(notes.title ?? '') ||
    isDiaryOfStudy(notes.text) ||
    modules.some(({ spent }) => spent !== undefined && labelsStudyTime(slice(notes.text, spent.span)));
  const weights = modules.map((module) => weightOf(module, isOfStudy, notes.text));
  const sections = titles.filter((title) => NO_STUDY_SECTION.test(title)).length;
  const elsewhere =
    sections > modules.length / MANY_MODULES ||
    titles.some((title) => NO_STUDY.test(title)) ||
    areCodeTasks(notes.text);
  // The steps of a guide to a program have times, too.
  if (elsewhere && namesOther(titleLineOf(notes.text))) return 'few-modules';
  if (isSetupGuide(notes, titles)) return 'project-file';
  const isProven = weights.some((weight) => weight >= CERTAIN_WEIGHT);
  const proof = weights.reduce((sum, weight) => sum + proofOf(weight, elsewhere, isProven), 0);
  return proof >= MIN_COUNT && proof >= modules.length * MIN_SHARE ? 'studied-modules' : 'few-modules';
}

const TASK = /^[ \t>]{0,12}[-*+] \[[ xX]\][ \t]{1,4}(`?)/gm; // "- [ ] `run()`"
const MIN_CODE_TASKS = 3;

/** Returns whether many checkboxes start with code: tasks of a software project, with estimates. */
function areCodeTasks(text: string): boolean {
  const tasks = [...text.matchAll(TASK)];
  const named = tasks.filter(([, code]) => code !== '').length;
  return named >= MIN_CODE_TASKS && named * 4 >= tasks.length && !mentionsStudy(text);
}

const HEAD_LENGTH = 1000;
const CODELAB = /^(?:feedback link|analytics account|environments)[ \t]*:/im;

/**
 * Returns whether a text is a tutorial in the format of Google's codelabs: metadata first, minutes of each step below its
 * title.
 */
function isCodelab({ text }: Notes): boolean {
  return CODELAB.test(text.slice(0, HEAD_LENGTH));
}

const AREA = /\barea\s*\d/i; // "## Area 1": chapters and weeks are numbered elsewhere too

function namesArea({ text }: Notes, area: Area): boolean {
  return area.number !== undefined && AREA.test(slice(text, area.span));
}

const SAYS_LEVEL = /\b(?:level|stufe|niveau|nivel)\b|together|级/iu; // "Beginner Level"

/** Returns whether the name of a level contains a word for "level". */
export function namesLevel(title: string): boolean {
  return SAYS_LEVEL.test(title);
}

/**
 * Returns whether levels contain more than links, or are named with a word for "level". Sections such as "Beginner" occur in
 * documentation, too.
 */
function hasStudyLevels({ levels, areas, modules }: Notes): boolean {
  const sure = levels.filter((level) => isCertainLevel(level.title));
  if (sure.length > 0 && areas.some((area) => area.number !== undefined)) return true;
  if (sure.length >= 2 && sure.some((level) => namesLevel(level.title))) return true;
  const isStudied = (module: Module) => timeOf(module) || module.empty || module.kind || module.hasNotes;
  return modules.some((module) => isStudied(module) && isCertainLevelOf(module));
}

function isCertainLevelOf({ level, levelLine }: Module): boolean {
  return level !== undefined && (!levelLine || isCertainLevel(levelLine.title));
}

const CLOCK = /\d:\d\d/; // "12:34"

// Minimum number of modules that are certainly studied; probable ones count less.
const MIN_COUNT = 2;
/**
 * Weight of a module that is certainly studied: it has a time or kind, a link and notes; or a time, and a kind or the title of
 * a course.
 */
const CERTAIN_WEIGHT = 2;
// Minimum share of modules that are studied. A list of links of which a few have a duration is still a list of links.
const MIN_SHARE = 0.2;
// With this number of modules, a section may be called "Requirements".
const MANY_MODULES = 6;

/** Returns whether a title names a course or a week: "Biology course", "Week 3". */
function isTitleOfStudy(title: string | undefined): boolean {
  return title !== undefined && (STUDY.test(title) || countsWeeks(title)) && !NO_STUDY.test(title);
}

function countsWeeks(title: string | undefined): boolean {
  return title !== undefined && areaTitleOf(title)?.isCertain === true;
}

/**
 * Returns the contribution of a module with a weight. `elsewhere`: the text has titles of other subjects, so that only a high
 * weight counts. `isProven`: another module is certain, so that modules without notes count, too.
 */
function proofOf(weight: number, elsewhere: boolean, isProven: boolean): number {
  if (weight >= 2.5) return MIN_COUNT;
  if (weight >= CERTAIN_WEIGHT) return 1;
  if (elsewhere) return 0;
  if (isProven && weight >= 1.25) return 1;
  return weight >= 1.5 ? MIN_COUNT / 3 : 0;
}

/**
 * Returns the weight of properties that distinguish modules from other lists of links: a kind, a title of the syllabus, a time,
 * notes, a numbered area, and others.
 */
function weightOf(module: Module, isOfStudy: boolean, text: string): number {
  let weight = 0;
  const time = timeOf(module);
  if (time || module.empty) weight += 1;
  // Lists of any videos state lengths.
  if (time && !isOfStudy && CLOCK.test(slice(text, time.span))) weight -= 0.5;
  if (module.kind || module.isKnown || module.isRow) weight += 1;
  if (module.spent && module.estimate) weight += 0.5;
  if (module.isOfSeries && !opensWithDate(module.title)) weight += 0.5;
  if (module.hasNotes) weight += 0.5;
  // All kinds of journals contain dates, and all kinds of plans contain days.
  if (countsDays(module.title) && !isOfStudy) weight -= 0.5;
  if (module.level !== undefined || isOfStudy) weight += 0.5;
  if (module.area?.number !== undefined) weight += 0.4;
  if (module.url !== undefined) weight += module.hasNotes ? 0.5 : 0.25;
  return weight;
}

/** Titles of what is published with a program. */
const PROJECT =
  /^(?:license|licence|lizenz|contribut(?:ing|ors)|code of conduct|change ?log|release notes|backers|sponsors|acknowledge?ments|awesome\b.*)$/i;
/** Titles of texts with times that are not about study. */
const NO_STUDY =
  /\b(?:recipes?|step \d+|agenda|meeting minutes|minutes of|runbook|playbook|playlist|workouts?|itinerary|roadmap|backlog|post-?mortem|retrospective|remaining work|(?:work|action|execution|implementation) plan|(?:implementation )?task (?:list|breakdown)s?|work breakdown|aufgabenliste|umsetzungsplan|arbeitsplan|liste des tâches|plan de travail|lista de tareas|plan de trabajo|lista de tarefas|plano de trabalho|rezepte?|recettes?|recetas?)\b|^(?:target )?audience\b|список задач|план работ|lista zadań|食谱|タスク(?:一覧|リスト)|作業計画|実装計画|任务(?:列表|清单)|开发计划|工作计划|작업 ?(?:목록|계획)|개발 ?계획/iu;
const NO_STUDY_SECTION =
  /^(?:ingredients|zutaten|ingrédients|ingredientes|steps|action items|schedule|to-?do|faq|benchmarks?|install(?:ation)?|usage|quick ?start|getting started|prerequisites|requirements|api|安装|project structure|projektstruktur|structure du projet|estructura del proyecto|estrutura do projeto|struttura del progetto|struktura projektu|структура проекта|项目结构|プロジェクト構成|프로젝트 구조|wymagania|instalacja|uruchomienie|instalación|instalação|installazione|установка|запуск|kurulum|インストール|セットアップ|설치|실행)\b.{0,20}$/iu;
const STUDY =
  /\b(?:study|studies|studying|learning|lectures?|class|course|school|exam|homework|term|semester|notes|notizen|mitschrift|lernen|studium|klausur|kurs|études|apprendre|carnet|estudios?|apuntes|curso|aprender)\b|学习|课程|自学|笔记|复习/iu;

function titlesOf({ title, areas, groups, modules, topics }: Notes): string[] {
  // A linked module may have any title: "Install a web server".
  const entries: readonly Entry[] = [...areas, ...groups, ...modules.filter(({ url }) => !url), ...topics];
  return [title ?? '', ...entries.map((entry) => entry.title)];
}
