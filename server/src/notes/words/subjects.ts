// Words about study by subject, in all supported languages.

/** Beginnings of words about study, as alternatives of a regular expression. Each row is one subject. */
const subjectWords: readonly string[] = [
  'courses?(?![a-z])|coursework|kurs|cours(?![a-z])|cursos?|corso|cursus|курс|kurzu(?![a-z])|předmět|dersi?(?![a-z])|khóa học|课程|課程|コース|講座|강좌',
  'lectures?(?![a-z])|lessons?(?![a-z])|vorlesung|lektion|leçon|clases?(?![a-z])|aulas?(?![a-z])|lezion|hoorcollege|les(?![a-z])|lessen|лекц[иі]|урок|занят|wykład|föreläsning|forelesning|forelæsning|luento|luenno|přednášk|előadás|bài giảng|讲座|講義|授業|강의|수업',
  'study|studies|studied|learn|lernen|lernplan|étudi|apprendre|apprentissage|estudi|aprend|estudo|studiare|apprend|leren|изуч|учеб|учёб|обучени|öğren|çalışma|uczyć|nauk[aiąę]|nauce|opiskel|oppimi|studer|učit|učení|вивч|навчан|tanul|belajar|배우|học tập|học lập trình|学习|學習|学習|勉強|공부|학습',
  'exams?(?![a-z])|quiz|midterm|certificat|certification|prüfung|klausur|examen|esame|tentamen|экзамен|sınav|egzamin|tentti|eksamen|zkoušk|іспит|vizsga|ujian|考试|試験|시험',
  'homework|assignments?(?![a-z])|exercises?(?![a-z])|übung|exercice|tareas?(?![a-z])|ejercicio|exercício|eserciz|oefening|задани|ödev|zadani|tehtäv|úkol|uppgift|oppgave|opgave|harjoitu|övning|øving|cvičen|завдан|bài tập|作业|练习|宿題|演習|課題|과제',
  'syllabus|curriculum|semest|lehrplan|temario|roadmap|大纲|学期|カリキュラム|커리큘럼|학기',
  'professor|instructor|teacher|taught|dozent|profesor|docente|преподавател|викладач|lärare|opettaj|foreleser|underviser|vyučujíc|hoca|老师|讲师|講師|教授|교수|강사',
  'videos?(?![a-z])|watch|tutorial|vídeo|видео|视频|動画|영상',
  'notes(?![a-z])|notizen|mitschrift|apuntes|notas|anotaç|appunti|конспект|notlar|notatki|anteckning|notater|noter(?![a-z])|muistiinpano|poznámk|zápisk|нотатк|jegyzet|catatan|ghi chú|笔记|ノート|메모|필기|정리',
];
const NOT_ASCII = /[^\0-\x7F]/;
const SUBJECT = anySubject(subjectWords, 'gu');
/** `SUBJECT` without words that contain other than ASCII characters: faster, for ASCII texts. */
const ASCII_SUBJECT = anySubject(
  subjectWords.map((words) => words.split('|').filter(isPlain).join('|')),
  'gu',
);

function anySubject(subjects: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${subjects.map((words) => `(${words})`).join('|')})`, flags);
}

function isPlain(word: string): boolean {
  return !NOT_ASCII.test(word);
}

const COURSE_WORD = new RegExp(`(?<![\\p{L}\\d])(?:${subjectWords[0]})`, 'u');
/** Matches a word for a course, a lecture, study, an exam or homework. */
const STUDIED = anySubject(subjectWords.slice(0, 5), 'u');
const NOTES_WORD = new RegExp(`(?<![\\p{L}\\d])(?:${subjectWords.at(-1)})`, 'u');
const HOMEWORK = new RegExp(`(?<![\\p{L}\\d])(?:${subjectWords[4]})`, 'u');
/** Minimum number of subjects in a text that names a course. */
export const MIN_SUBJECTS_OF_COURSE = 4;
/** Length of the beginning of a text that is searched, in UTF-16 units. */
export const HEAD = 1500;

/** Returns the number of rows of `subjectWords` that match the beginning of a text, at most `MIN_SUBJECTS_OF_COURSE`. */
export function countSubjects(text: string): number {
  const seen = new Set<number>();
  const head = text.slice(0, HEAD).toLowerCase();
  for (const [, ...groups] of head.matchAll(NOT_ASCII.test(head) ? SUBJECT : ASCII_SUBJECT)) {
    seen.add(groups.findIndex((group) => group !== undefined));
    if (seen.size >= MIN_SUBJECTS_OF_COURSE) break;
  }
  return seen.size;
}

/** Returns whether a text in lower case contains a word for a course. */
export function hasCourseWord(text: string): boolean {
  return COURSE_WORD.test(text);
}

/** Returns whether a text in lower case contains a word for a course, a lecture, study, an exam or homework. */
export function hasStudiedWord(text: string): boolean {
  return STUDIED.test(text);
}

/** Returns whether a text in lower case contains a word for homework or exercises. */
export function hasHomeworkWord(text: string): boolean {
  return HOMEWORK.test(text);
}

/** Returns whether a text in lower case contains a word for notes. */
export function hasNotesWord(text: string): boolean {
  return NOTES_WORD.test(text);
}
