import { wordSet, wordsIn } from './wordTable';

// Words for numbered parts of a course or of a text, in all supported languages. The parser and its prefilters share these
// lists.

/** Words for areas. */
const AREAS = `
  area week weeks unit units part month phase
  woche kalenderwoche kw einheit teil monat
  semaine unité partie mois
  semana unidad parte mes fase
  unidade mês settimana неделя часть hafta tuần
  单元 單元 部分 ユニット
  uge uke vecka viikko tydzień týden týždeň săptămâna тиждень седмица minggu pekan εβδομάδα hét tjedan teden nädal setmana апта
  सप्ताह हफ्ता সপ্তাহ الأسبوع اسبوع هفته שבוע สัปดาห์ที่
`;

/** Words for a unit of teaching, which is rarely numbered outside of courses. */
const LESSONS = `
  lecture lectures lec lesson lessons class recitation
  vorlesung vorlesungen lektion stunde unterrichtsstunde doppelstunde
  cours leçon
  clase clases lección leccion
  aula aulas lição
  lezione lezioni
  les hoorcollege werkcollege college föreläsning forelesning forelæsning lekcja wykład zajęcia
  luento přednáška cvičení lekce prednáška lekcia predavanje lekcija loeng paskaita lliçó
  előadás lecke curs lecția lecție pertemuan kuliah pelajaran
  лекція заняття семінар διάλεξη μάθημα
  المحاضرة محاضرة الدرس درس جلسه שיעור הרצאה पाठ व्याख्यान পাঠ লেকচার บทเรียนที่
  bài buổi dars сабақ aralin
  урок лекция занятие семинар
  ders
  レッスン 講義 授業 课时 课次 讲座
`;

/** Words for a meeting of a course, and for meetings of other kinds. */
const MEETINGS = `
  session sessions sitzung séance sesión sessão seduta sesi oturum sesja
`;

/**
 * Words for chapters, days, or parts of a text. They are areas in some notes and modules in others; other texts use them, too.
 */
const OFTEN = `
  chapter chapters module day topic section episode
  kapitel modul tag thema abschnitt
  chapitre module jour journée thème section
  capítulo capitulo módulo modulo día tema sección bloque
  seção dia tópico
  capitolo sezione modulo giorno
  глава модуль раздел день
  bölüm modül gün
  dag dzień ngày hari päivä den nap ziua ημέρα μέρα kun күн ден dan päev diena deň araw jornada
  दिन দিন اليوم يوم روز יום วันที่
  bab materi rozdział kapitola розділ poglavlje fejezet luku hoofdstuk فصل الفصل अध्याय
  セクション チャプター モジュール 模块 章节
  섹션 챕터 모듈 파트
  domain domäne domaine dominio domínio domein домен doména ドメイン 도메인
`;

/** Prefix of the number of a video's part: "P1". */
export const VIDEO_PART = 'p';

/** The words that always open an area if they are numbered, in lower case. */
export const areaWords: readonly string[] = wordsIn(AREAS);
/** The words for units of teaching, in lower case. */
export const lessonWords: readonly string[] = wordsIn(LESSONS);

/** The words for parts of any text, in lower case. */
export const partWords: readonly string[] = wordsIn(`${OFTEN} ${VIDEO_PART}`);

/** Returns whether a numbered word always opens an area: "Week 3". */
export const isAreaWord = wordSet(AREAS);
/** Returns whether a word names a unit of teaching: "Lecture 3". */
export const isLessonWord = wordSet(LESSONS);
/** Returns whether a word names a meeting: "Session 3". It is a unit of teaching only in notes of a course. */
export const isMeetingWord = wordSet(MEETINGS);
/** Returns whether a word counts the steps or parts of a task or of any document, rather than lessons: "Step 3". */
export const isTaskWord = wordSet(`
  step steps task phase stage option example question problem case figure fig table note version release sprint milestone issue rule part
  appendix faq tip hint bug feature story item level round
  schritt aufgabe frage beispiel abbildung tabelle anhang étape tâche exemple figure tableau question annexe paso tarea ejemplo figura tabla
  pregunta passo exemplo pergunta esempio domanda stap taak vraag шаг задача вопрос пример рисунок таблица krok zadanie adım örnek
`);
/** Returns whether a word names days. */
export const isDayWord = wordSet(`
  day tag jour journée día dia giorno dag dzień день gün ngày hari päivä 日 天 일차 日目
  den nap ziua ημέρα μέρα kun күн ден dan päev diena deň araw jornada दिन দিন اليوم يوم روز יום วันที่
`);
/** Returns whether a word names weeks. */
export const isWeekWord = wordSet(`
  week weeks woche kalenderwoche kw semaine semana settimana неделя тиждень tydzień týden týždeň hafta tuần uge uke vecka viikko 周 週 주차 주
  săptămâna седмица minggu pekan εβδομάδα hét tjedan teden nädal setmana апта सप्ताह हफ्ता সপ্তাহ الأسبوع اسبوع هفته שבוע สัปดาห์ที่
`);

/** Returns whether a word is used for lectures only, unlike the English "lesson". */
export const isTeachingWord = wordSet(`
  lecture lectures lec vorlesung vorlesungen hoorcollege werkcollege föreläsning forelesning forelæsning wykład luento přednáška
  cvičení prednáška predavanje loeng paskaita előadás pertemuan kuliah aula aulas lezione lezioni lekcja лекция лекція διάλεξη ders
`);

/** Returns whether a number comes before the word: "3. Woche", "2ème cours". */
export const isCountedBefore = wordSet(`
  woche tag kapitel einheit lektion sitzung teil vorlesung stunde unterrichtsstunde thema modul semaine jour cours séance leçon
  dia aula semana lezione settimana giorno ders hafta gün bölüm ünite konu oturum лекция урок занятие неделя день глава тема
  лекція заняття тиждень lekcja wykład zajęcia tydzień dzień rozdział přednáška cvičení týden den lekce kapitola előadás lecke óra hét nap fejezet
  luento viikko päivä luku forelesning föreläsning vecka uge uke dag lektion dars kun сабақ күн седмица ден dan tjedan poglavlje nädal päev diena
  day week lecture lesson class session
`);

/** Chinese words after a number that always open an area, as alternatives of a regular expression. */
export const HAN_AREAS = '周|週|单元|部分';
/** Chinese and Japanese words for units of teaching, after 第 and a number, as alternatives of a regular expression. */
export const HAN_LESSONS = '课时|课|讲|節|节|回|講|課|時限|コマ';
/** Chinese and Japanese words that open an area only if it contains modules. */
export const HAN_OFTEN = '章|天|日';
/** Korean words after a number that always open an area. */
export const KOREAN_AREAS = '주차|주';
/** Korean words for units of teaching, after a number. */
export const KOREAN_LESSONS = '강의|강|차시|교시|회차|회';
/** Korean words that open an area only if it contains modules. */
export const KOREAN_OFTEN = '장|일차|챕터|日目';
const isHanLesson = wordSet(`${HAN_LESSONS}|${KOREAN_LESSONS}`.replaceAll('|', ' '));

/** Returns whether a numbered word may open an area: "Week 3", "Lecture 3", "Chapter 3". */
export const isUnitWord = wordSet(
  [...areaWords, ...lessonWords, ...isMeetingWord.words, ...isHanLesson.words, ...partWords].join(' '),
);

/** Returns whether the numbered word of a title names a unit of teaching: "lecture", "讲". */
export function countsLessons(word: string): boolean {
  return isLessonWord(word) || isMeetingWord(word) || isHanLesson(word);
}
