import type { Blocks } from '../../markdown/sections/blocks';
import { memoizeByIdentity, memoizeLastText } from '../../text/memoize';
import {
  countSubjects,
  HEAD,
  hasCourseWord,
  hasHomeworkWord,
  hasNotesWord,
  hasStudiedWord,
  MIN_SUBJECTS_OF_COURSE,
} from './subjects';
import { titleLineOf } from './titleLine';

// Words that distinguish notes of a course from other Markdown, in all supported languages. The parser and its prefilters share
// these lists.

/** Names of course platforms. All lists in this file are separated by commas, and a space matches any whitespace. */
const PLATFORMS = `
  udemy, coursera, edx, udacity, pluralsight, datacamp, codecademy, freecodecamp, openclassrooms, platzi, egghead,
  skillshare, frontend ?masters, khan academy, linkedin learning, treehouse, laracasts, futurelearn, kodekloud,
  a cloud guru, progate, opencourseware, nptel, nanodegree, openhpi, domestika, doméstika, códigofacilito, fun-mooc,
  bootcamps?, moocs?, cs50x?, the odin project, exercism, hyperskill, scrimba, stepik, hexlet,
  boot\\.dev, openlearn, nomad ?coders, linux academy, dicoding, build ?with ?angga, code ?with ?mosh, zero to mastery, networking academy,
  launch school, le wagon, ironhack, keepcoding, raisetech, patika\\.dev, btk akademi, html academy, rs school, яндекс практикум, нетология,
  fast ?campus, boostcourse, boostcamp
`;
const PLATFORMS_HAN =
  '慕课, 学堂在线, 网易公开课, 极客时间, 公开课, 尚硅谷, 黑马程序员, ドットインストール, 인프런, 패스트캠퍼스, 부스트코스, 노마드코더';

/** Domains of course platforms. */
const SITES = `
  coursera.org, udemy.com, edx.org, udacity.com, pluralsight.com, datacamp.com, codecademy.com, freecodecamp.org,
  openclassrooms.com, platzi.com, egghead.io, skillshare.com, frontendmasters.com, khanacademy.org, linkedin.com/learning,
  teamtreehouse.com, laracasts.com, futurelearn.com, kodekloud.com, acloudguru.com, prog-8.com, ocw.mit.edu, nptel.ac.in,
  open.hpi.de, openhpi.de, domestika.org, codigofacilito.com, ed.team, fun-mooc.fr, theodinproject.com, scrimba.com,
  deeplearning.ai, educative.io, hyperskill.org, alura.com.br, dotinstall.com, icourse163.org, xuetangx.com, imooc.com,
  cognitiveclass.ai, mooc.fi, learn.microsoft.com/training, exercism.org, wesbos.com, javascript30.com, brilliant.org,
  learn.nextwork.org, fullstackopen.com, stepik.org, hexlet.io, boot.dev, inflearn.com, nomadcoders.co,
  dicoding.com, buildwithangga.com, linuxacademy.com, codewithmosh.com, zerotomastery.io, netacad.com, fastcampus.co.kr, boostcourse.org
`;

const VIDEO = /^https?:\/\/(?:[\w-]{1,20}\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com)\//i;

/** Returns whether a URL is that of a video. */
export function isVideoLink(url: string): boolean {
  return VIDEO.test(url);
}

const VIDEO_OF_PARTS = /bilibili\.com\/video\//i;

/** Returns whether a text links to a video on a site where videos have numbered parts, as those of courses do. */
export function hasVideoOfParts(text: string): boolean {
  return VIDEO_OF_PARTS.test(text);
}

/** Words in titles of study notes, study logs and study plans. */
const TITLE = `
  courses?, coursework, lectures?, lessons?, classes, notes, study log, study plan, study guide, study diary,
  study journal, study tracker, learning log, learning journal, learning diary, learning plan, learning paths?,
  learning progress, learning tracker, learning goals, certifications?, certified, professional certificate, speciali[sz]ation, curriculum, syllabus, exam prep,
  days of code, 100 ?days ?of ?code, \\d\\d\\d?[ -]?(?:days?|tage|jours|días|dias) (?:of |de |des )?(?:\\p{L}+ )?(?:code|coding|código|challenge|log),
  \\d\\d\\d? ?days of \\p{L}+,
  kurs, kurse, vorlesung, vorlesungen, mitschrift, lernplan, lerntagebuch, lernfortschritt, notizen, weiterbildung,
  cours, leçons, formation, parcours, apprentissage, carnet de bord,
  cursos?, clases, apuntes, certificación, aprendizaje, plan de estudios?, ruta de estudio, diario de estudio,
  aulas, anotações, estudos, certificação, diário de estudos, corso, lezioni, appunti, cursus,
  курса?, лекци[ийя], уроки, конспекты?, обучение, eğitimi?, dersler?i?, ders notları, khóa học, wykłady, notatki,
  kursanteckningar, föreläsningar, föreläsningsanteckningar, anteckningar, forelesninger, forelesningsnotater, notater, forelæsninger, kursusnoter,
  kurssi, kurssin, luennot, luentomuistiinpanot, muistiinpanot, přednášky, zápisky, poznámky, лекції, лекцій, навчання,
  előadások, jegyzetek, μαθήματα, σημειώσεις, kuliah, catatan kuliah, catatan belajar, belajar, lernpfade?, rutas? de aprendizaje,
  percors[oi] di apprendimento, trilhas? de (?:estudos?|aprendizagem), دورة, دروس, कोर्स, khoá học, rocketseat, alura, origamid, skillbox, geekbrains
`;
const TITLE_HAN =
  '课程, 學習, 課程, 筆記, 学习, 自学, 笔记, コース, 講座, 講義, 学習, 勉強, 수강, 강의, 강좌, 학습, 공부';

/** Words in titles of software for courses, which are not notes of a course. */
const PROGRAM =
  /\b(?:app|apps|application|api|management|system|platform|website|site|registration|template|theme|plugin|library|framework|generator|server|client|cli|sdk|package|tools?|toolkit|bot|builder|scraper|downloader|contributing|production|publishing|recording|conference|running|workout|fitness|marathon|devlog|onboarding|quick[ -]?start|quick reference)\b/i;
const RELEASE = /\b(?:release|patch|upgrade|migration|change|meeting|minutes|agenda)\b/i; // "Release notes"
const EVENT =
  /conf\b|\b(?:conference|talks|workshop|summit|symposium|meetup|agenda|schedule|timetable|tournament|podcast|yoga|fitness|training plan|post-?mortem|retrospective|incident|konferenz|tagung|conférence|congreso|taller|charlas|vorträge)\b/u;
const NOTES = /\b(?:notes|apuntes|notizen|mitschrift)\b|笔记/i;

/** Words in introductions of notes of a course. */
const INTRODUCTION = `
  (?:course|lecture|class|study) notes, notes (?:from|taken|for|of|on) (?:the|my|a|this|all|each) (?:\\p{L}+ )?(?:course|lectures?|class),
  my (?:study|learning|course) (?:notes|progress|log|journey), lessons on, for my lessons,
  (?:i am|i'm|i have|i've) (?:taking|taken|enrolled|studied|studying), courses (?:i|i've|i have) (?:took|taken|completed|followed|finished),
  tutorials? i (?:followed|did|took), teaching myself, (?:log|logging|track|tracking|document|documenting) my (?:learning|studies),
  mein lernweg, mon apprentissage, mi aprendizaje, meu aprendizado, this course, course (?:by|comprises|consists|covers|contains|is structured|is divided),
  (?:dieser|dieses|diesem) (?:kurs|kurses), ce cours, (?:este|neste|deste) curso, questo corso, deze cursus, этот курс, этого курса, bu kurs,
  course (?:home ?)?page, kursseite, seite des kurses, page du cours, página del curso, página do curso, pagina del corso, страниц[ауы] курса,
  meine (?:notizen|mitschriften|kurse), mes notes, cours (?:que j['’]ai )?suivis, mis (?:apuntes|notas|cursos), archivos de estudio
`;
const INTRODUCTION_HAN =
  '本课程, 这门课, このコース, この講座, 本講座, 이 강의, 이 강좌, 我的笔记, 学习笔记, 课程笔记, 学习记录, 学習記録, 勉強メモ, 学習メモ';

/** Words in texts that list what to study. */
const PLAN = `
  syllabus, curriculum, plan, planner, schedule, progress, checklist, tracker, programme, outline,
  plan nauki, postępy, postęp, lehrplan, lernplan, fortschritt, ablauf, planning, progression, temario, progreso, cronograma
`;
const PLAN_HAN = '计划, 进度, 大纲, 课表, カリキュラム, 計画, 進捗, 予定, 진도표, 진도, 学習計画, 학습 계획';

/** Words in texts about any kind of study. */
const STUDY = `
  study, studying, studied, exams?, homework, flash ?cards?, karteikarten, practice (?:exam|test|questions)s?, simulados?, mock exam, self-study, prüfung, klausur, lernziele?, studium, examen, étudier, apprendre,
  estudiar, estudio, estudos?, estudar, prova, studiare, esame, экзамен, изучение, sınav,
  taught by, professors?, university, midterms?, semesters?, (?:spring|summer|fall|autumn|winter) (?:semester )?20\\d\\d,
  wintersemester, sommersemester, dozent, dozentin, semestre, profesora?, professeure?, docente, преподаватель, семестр
`;
const STUDY_HAN = '学习, 學習, 考试, 学習, 勉強, 試験, 공부, 학습, 시험';

/** Minimum number of subjects in a text that mentions study. */
const MIN_SUBJECTS_OF_STUDY = 3;

const STUDY_WORD = anyWord(STUDY, STUDY_HAN);
const PLATFORM_NAME = anyWord(PLATFORMS, PLATFORMS_HAN);
const OF_PLATFORM = new RegExp(`^["']?(?:${alternatives(PLATFORMS)}) ?[:：|–—-] `); // "Coursera: "
const COURSE_TITLE = anyWord(TITLE, TITLE_HAN);
const COURSE_INTRODUCTION = anyWord(INTRODUCTION, INTRODUCTION_HAN);
const COURSE_LABEL =
  /^[\s>*_-]{0,6}(?:course|kurs|cours|curso|corso|cursus|курс|ders|khóa học|课程|課程|コース|강의|강좌)(?: (?:name|title|code))?[*_]{0,3}\s?[:：]/mu; // "**Course:** "
/** Days of a course in a title: "100 days", "30 дней". */
const DAYS =
  /(?<!\d)\d{2,3}[ -]?(?:(?:days?|tage|jours|días|dias|dies|giorni|dagen|dagar|dager|dage|päivää|päivän|dni|dní|dnů|дней|дня|днів|gün|günlük|günde|kun|күн|hari|ngày|zile|nap|ημέρες|दिन|يوم|روز)(?![\p{L}\p{M}\d])|天|日(?:間|间)?|일)/u;
const PLAN_NAME = anyWord(PLAN, PLAN_HAN);
const COURSE_SITE = new RegExp(
  `https?://(?:[a-z0-9-]{1,30}\\.){0,2}(?:${alternatives(SITES).replaceAll('.', '\\.')})(?![\\w.-])`,
  'i',
);

/** Returns whether a line or a URL contains a link to a course platform. */
export function hasCourseLink(words: string): boolean {
  return words.includes('://') && COURSE_SITE.test(words);
}

const MAX_NAME_LENGTH = 200;

/** Returns whether the title or the beginning of a text names a course or a study plan. */
export function namesCourse(text: string): boolean {
  const head = text.slice(0, HEAD).toLowerCase().replaceAll('**', '');
  const title = titleLineOf(text).replaceAll('**', '');
  if (namesOther(title)) return hasCourseLink(title);
  if (COURSE_LABEL.test(head) || (DAYS.test(title) && hasStudiedWord(head))) return true;
  if (COURSE_TITLE.test(title) || PLATFORM_NAME.test(head) || COURSE_INTRODUCTION.test(head) || hasCourseLink(head))
    return true;
  return countSubjects(text) >= MIN_SUBJECTS_OF_COURSE;
}

/** Returns whether a title names a program, or news about a program. */
export function namesOther(title: string): boolean {
  return RELEASE.test(title) || (PROGRAM.test(title) && !NOTES.test(title) && !OF_PLATFORM.test(title));
}

/** Returns whether the title of a text names an event or a timetable, which also have numbered classes and sessions. */
export function namesEvent(text: string): boolean {
  const title = titleLineOf(text);
  return EVENT.test(title) && !NOTES.test(title);
}

/** Returns whether the title of a text names a course or its platform, and contains a word for notes. */
export function namesCourseAndNotes(text: string): boolean {
  const title = titleLineOf(text);
  if (namesOther(title) || namesEvent(text)) return false;
  if (!hasCourseWord(title) && !PLATFORM_NAME.test(title)) return false;
  return hasNotesWord(title);
}

/** Returns whether the title of a text contains a word for notes. */
export function titledNotes(text: string): boolean {
  return NOTES.test(titleLineOf(text));
}

/** Returns whether blocks name a course; memoized. */
export const areOfCourse = memoizeByIdentity(({ text }: Blocks): boolean => isHeadOfCourse(text.slice(0, HEAD)));

const isHeadOfCourse = memoizeLastText(namesCourse);

/** Returns whether a text names a course, or its beginning contains several subjects of study. */
export function mentionsStudy(text: string): boolean {
  return hasStudyInHead(text.slice(0, HEAD));
}

const hasStudyInHead = memoizeLastText(
  (head) => namesCourse(head) || (!namesOther(titleLineOf(head)) && countSubjects(head) >= MIN_SUBJECTS_OF_STUDY),
);

/** Returns whether a title contains a word for a course, a lecture or studying. */
export function namesStudy(title: string): boolean {
  const words = title.toLowerCase();
  return hasStudiedWord(words) || COURSE_TITLE.test(words);
}

/** Returns whether the beginning of a text contains a word for a course. */
export function mentionsCourse(text: string): boolean {
  return hasCourseWord(text.slice(0, HEAD).toLowerCase());
}

/** Returns whether the beginning of a text contains a word for homework or exercises. */
export function namesHomework(text: string): boolean {
  return hasHomeworkWord(text.slice(0, HEAD).toLowerCase());
}

/** Returns whether a text contains, anywhere, a word about study, such as "flashcards". */
export function containsStudyWord(text: string): boolean {
  return STUDY_WORD.test(text.slice(0, MAX_LIST_LENGTH).toLowerCase());
}

const MAX_LIST_LENGTH = 20_000;

/** Returns whether the beginning of a text is about study or a course. */
export function isAboutStudy(text: string): boolean {
  return isHeadAboutStudy(text.slice(0, HEAD));
}

const isHeadAboutStudy = memoizeLastText((head) => mentionsStudy(head) || STUDY_WORD.test(head.toLowerCase()));

/** Returns whether the beginning of a text contains any word for a course or for studying. */
export function mayBeAboutStudy(text: string): boolean {
  return !namesOther(titleLineOf(text)) && hasStudiedWord(text.slice(0, HEAD).toLowerCase());
}

/** Returns whether the title or the beginning of a text names a list of what to study. */
export function namesPlan(text: string): boolean {
  return PLAN_NAME.test(text.slice(0, MAX_NAME_LENGTH).toLowerCase());
}

/**
 * Returns a regular expression that matches any of `words` as a whole word, or any of `han`, which are written without spaces.
 * Both lists are separated by commas.
 */
export function anyWord(words: string, han: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${alternatives(words).replaceAll(' ', '\\s')})(?![\\p{L}\\d])|${alternatives(han)}`,
    'u',
  );
}

function alternatives(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .join('|');
}
