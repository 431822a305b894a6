import { withoutEnding } from '../../text/ending';
import type { Module, Notes } from '../model/notes';
import { timeOf } from '../model/notes';
import { anyWord, hasCourseLink } from '../words/courseWords';
import { titleLineOf } from '../words/titleLine';

// Distinguishes plans for teaching (lesson plans, workshops, class calendars, video productions) from notes of a student.
// Both have lessons with minutes; a plan also has words for participants, and times that add up to a schedule.

/** Titles of plans for teachers. */
const TITLE = anyWord(
  `lesson plans?, lesson template, teaching (?:plan|guide|notes), session plan, instructors?['’]?s? (?:guide|notes), facilitat(?:or|ion)['’]?s? (?:guide|notes),
  teachers?['’]?s? (?:guide|notes), trainers?['’]?s? (?:guide|notes), workshop (?:guide|plan|outline|kit|agenda|template), class plan, content tracker,
  unterrichtsentwurf, unterrichtsplanung, unterrichtsverlauf, unterrichtsplan, stundenentwurf, stundenverlauf, stundenskizze, verlaufsplan,
  fiche de (?:séance|séquence|préparation), fiche pédagogique, programmation des séances, déroulé pédagogique, plan de (?:cours|séance), scénario pédagogique,
  plan de (?:clase|lección|sesión), planeación(?: didáctica)?, planificación de (?:la )?clases?, secuencia didáctica, guía docente,
  plano de (?:aula|ensino), sequência didática, piano di lezione, unità di apprendimento, lesplan, lesvoorbereiding,
  план(?:[- ]конспект)? (?:урока|уроку|занятия|заняття), технологическая карта урока, (?:scenariusz|skrypt) (?:lekcji|zajęć|warsztatów), warsztaty, konspekt (?:lekcji|zajęć),
  ders planı, giáo án, modul ajar, rencana pelaksanaan pembelajaran`,
  '教案, 教学设计, 教學設計, 指導案, 授業案, 授業計画, 지도안, 수업 계획',
);

/** Titles of sections that are rare in notes of students. */
const OF_TEACHERS = anyWord(
  `audience, target audience, warm[- ]?up, ice[- ]?breakers?, group (?:work|activity|discussion), wrap[- ]?up, debrief, lunch(?: break)?, coffee break,
  q&a, q & a, questions and answers, training hours, class hours, facilitators?, for facilitators, instructor notes, teacher notes, for participants, differentiation, exit ticket,
  materials (?:needed|required), required materials, what you(?:['’]ll| will)? need, grading policy, late policy, guided practice, independent practice, direct instruction, learning outcomes,
  zielgruppe, einstieg, erarbeitung, ergebnissicherung, mittagspause, gruppenarbeit, fragerunde, abschlussrunde,
  public visé, public cible, pause déjeuner, tour de table, questions[- ]réponses, déroulement,
  público objetivo, dinámica, descanso, preguntas y respuestas, ronda de preguntas, público-alvo, perguntas e respostas,
  doelgroep, ход урока, хід уроку, контрольні питання, контрольные вопросы, перерыв, перерва,
  przerwa, grupa docelowa, przebieg zajęć, hedef kitle, soru cevap, target siswa, sasaran peserta`,
  '受众, 听众, 茶歇, 课间休息, 教学目标, 教学重点, 教学过程, 板书, 質疑応答, 休憩, 対象者, 受講対象, 질의응답, 쉬는 시간',
);

/** Titles of sections that are more frequent in plans than in notes. */
const OF_COURSES = anyWord(
  `objectives?, learning (?:objectives|goals), prerequisites, materials?, course (?:description|calendar|overview|outcomes), schedule, agenda, assessment, evaluation, grading, rubric, homework, resources needed,
  lernziele, hausaufgaben?, materialien, voraussetzungen, objectifs?(?: pédagogiques)?, prérequis, matériel, objetivos?, materiales?, requisitos previos, evaluación, materiais, avaliação,
  obiettivi, prerequisiti, doelen, цели, цілі, материалы, матеріали, домашнее задание, домашнє завдання, cele, wymagania wstępne, zadanie domowe, kazanımlar, ön koşul(?:lar)?, öğrenme hedefleri, modül değerlendirmesi, önerilen süre, tujuan (?:belajar|pembelajaran), rubrik(?: penilaian)?(?: \\p{L}+)?, penilaian`,
  '学习目标, 前置要求, 作业, 講義の目的, 目的, 前提知識, 宿題, 학습 목표, 준비물, 과제',
);

/** Phrases that address or mention participants. */
const ADDRESS = new RegExp(
  [
    anyWord(
      `students (?:will|should|can|must|are|work|learn|have), (?:participants|learners|attendees|trainees) \\p{L}+, (?:ask|have|let|give|invite|encourage|remind|show) (?:the )?(?:students|participants|learners|class), for participants, for facilitators,
      office hours, attendance is required, students with special needs, by the end of (?:this|the) (?:lesson|session|workshop|class), class will, we will (?:cover|learn|discuss|explore), expect to be in class, video producers, you will be able to,
      (?:die )?(?:sus|schüler(?:innen und schüler)?|schülerinnen|teilnehmer(?:innen)?|teilnehmenden), les (?:élèves|participants|stagiaires|apprenants), los (?:alumnos|estudiantes|participantes), os (?:alunos|participantes|estudantes), gli (?:studenti|alunni), de (?:leerlingen|deelnemers),
      учащиеся, ученики, участники, студенты, учні, учасники, студенти, uczniowie, uczestnicy, öğrenciler, katılımcılar, siswa, \\p{L}+(?:acaksın|eceksin|abilirsin|ebilirsin)`,
      '学生们, 学员, 受講者, 参加者, 生徒, 학생들, 참가자, 수강생들',
    ).source,
    // Imperatives in the plural: "create", "open", "choose".
    String.raw`(?<!\p{L})(?:створіть|виберіть|відкрийте|напишіть|додайте|перевірте|запустіть|создайте|выберите|откройте|напишите|добавьте|проверьте|запустите)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** Steps of producing a video or slides. */
const PRODUCTION = anyWord(
  'script (?:written|outlined|drafted|done), recorded, edited, published, visual (?:aids|needs)(?: \\p{L}+)?, voice-?over, thumbnail, storyboard, slides? \\d+, folie \\d+, diapositiva \\d+',
  '脚本, 录制, 剪辑, スライド ?\\d+, 슬라이드 ?\\d+',
);

/** Parts of meetings, alone in a table cell. */
const MEETING = anyWord(
  `daily(?: stand-?up| scrum)?, stand-?up, break, coffee break, lunch(?: break)?, welcome, ice-?breaker, demos?, retro(?:spective)?, kick-?off, check-?in, check-?out, q ?& ?a, wrap-?up, registration,
  pause, mittagspause, mittagessen, begrüßung, fragerunde, abschlussrunde, ankommen, accueil, pause café, déjeuner, tour de table,
  bienvenida, bienvenid[oa]s, descanso, almuerzo, recreo, pausa, retrospectiva, cierre, boas-vindas, intervalo, almoço, encerramento, benvenuto, pranzo, intervallo,
  pauze, welkom, afsluiting, перерыв, обед, приветствие, перерва, przerwa, powitanie, mola, öğle yemeği, açılış`,
  '休憩, 昼休み, 朝会, 開会, 閉会, 茶歇, 午休, 签到, 휴식, 점심, 쉬는 시간',
);
const CELL = /\|([^|\n]{1,60})/g; // \"| 15 min | Daily |\"
const MIN_MEETINGS = 3;

const OPENING = anyWord(
  'introductions?, intro, welcome, opening, einführung, einstieg, begrüßung, einleitung, introduction, présentation(?: du cours)?, accueil, introducción, bienvenida, inicio, apertura, introdução, abertura, introduzione, inleiding, введение, вступление, вступ, wprowadzenie, wstęp, giriş',
  '导入, 介绍, 引言, はじめに, 導入, イントロ, 들어가며, 소개, 도입',
);
const CLOSING = anyWord(
  'conclusions?, closing, closure, wrap-?up, summary, recap, zusammenfassung, abschluss, fazit, sicherung, synthèse, cierre, conclusión, conclusiones, resumen, conclusão, encerramento, conclusione, afsluiting, заключение, итоги, узагальнення, підсумки, висновки, podsumowanie, zakończenie, kapanış, özet',
  '总结, 小结, まとめ, 終わりに, 정리, 마무리',
);

/** Phrases of learners about themselves. */
const LEARNER =
  /(?<![\p{L}\d'’])(?:i (?!do, we)\p{Ll}{2}|i['’](?:m|ve|ll)|my \p{Ll}|ich \p{Ll}|mein[e ]|j['’]ai|je \p{Ll}|mes notes|mis (?:notas|apuntes)|eu \p{Ll}|minhas?|я \p{Ll}|мої|мои|moje|notlarım)/iu;
const NOTES =
  /(?<!\p{L})(?:notes|notizen|mitschrift|apuntes|anotações|appunti|конспект|notatki|journal|diary|log|tagebuch)(?!\p{L})|笔记|ノート|メモ|필기/iu;

/** A heading with the time of day of its lesson. */
const HOURS = /^#{1,6} [^\n]{0,80}\d{1,2}:\d{2}(?: ?[ap]m)? ?[-–—] ?\d{1,2}:\d{2}/m;

/** Maximum length of the text that is examined, in UTF-16 units. */
const HEAD_LENGTH = 6000;
const SECTIONS = 20_000;
const HEADING =
  /^(?:[ \t]{0,3}#{1,6}[ \t]+|[ \t]*(?:[-*+] (?:\[[ xX]\] )?)?\**(?=[^\n]{1,60}(?::|\(|\*\*|$)))([^\n:：(（]{1,60})/gmu;
const OPENING_SIGNS = /^[^\p{L}\d]+|^\d{1,2}[.)] */u; // "1. "
const SIGN = /[^\p{L}\d]/u;
const MIN_SCORE = 3;
const ROUND = 5;
const MIN_TIMED = 3;

/** Returns whether the notes are a lesson plan rather than notes of a student. Reads the first `HEAD_LENGTH` UTF-16 units. */
export function isLessonPlan(notes: Notes): boolean {
  const { text, modules, title = '' } = notes;
  const head = text.slice(0, HEAD_LENGTH).toLowerCase();
  const firstLine = title === '' ? (FIRST_HEADING.exec(head)?.[1] ?? '') : title.toLowerCase();
  if (modules.some(isStudied) || modules.filter(({ url }) => url?.includes('://')).length * 2 > modules.length)
    return false;
  if (TITLE.test(firstLine) || TITLE.test(titleLineOf(text))) return true;
  const evidence = sections(text) + addresses(head) + schedule(modules) + meetings(text) + (HOURS.test(head) ? 1 : 0);
  const learner = (LEARNER.test(head) ? 1 : 0) + (NOTES.test(firstLine) ? 1 : 0) + (hasCourseLink(head) ? 1 : 0);
  return evidence - learner >= MIN_SCORE;
}

const FIRST_HEADING = /^#{1,3}[ \t]+([^\n]{1,200})/m;

function isStudied({ spent }: Module): boolean {
  return spent?.isMarkedSpent === true;
}

/** Returns the score of the section titles; each word counts once. */
function sections(text: string): number {
  const [ofTeachers, ofCourses, ofProduction] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, words = ''] of text.slice(0, SECTIONS).matchAll(HEADING)) {
    const name = withoutEnding(words.replace(OPENING_SIGNS, ''), SIGN).toLowerCase();
    if (isAll(OF_TEACHERS, name)) ofTeachers.add(name);
    else if (isAll(OF_COURSES, name)) ofCourses.add(name);
    else if (isAll(PRODUCTION, name)) ofProduction.add(name);
  }
  return ofTeachers.size + Math.min(ofCourses.size, MAX_OF_COURSES) / 2 + Math.min(ofProduction.size, 2);
}

const MAX_OF_COURSES = 4;

/** Returns the score of table cells with parts of meetings: "Daily", "Break". */
function meetings(text: string): number {
  const cells = [...text.slice(0, SECTIONS).matchAll(CELL)].filter(([, cell = '']) =>
    isAll(MEETING, cell.trim().toLowerCase()),
  );
  return cells.length >= MIN_MEETINGS ? MIN_SCORE : 0;
}

/** Returns whether a title consists only of the word. */
function isAll(word: RegExp, name: string): boolean {
  const found = word.exec(name);
  return found !== null && found[0].length * 2 > name.length;
}

function addresses(head: string): number {
  return Math.min([...head.matchAll(ADDRESS)].length, 2);
}

/** Returns the score of a schedule: parts with round times from an opening to a closing. */
function schedule(modules: readonly Module[]): number {
  const timed = modules.filter(timeOf);
  if (timed.length < MIN_TIMED || timed.some(isExact)) return 0;
  const opens = OPENING.test(timed[0]?.title.toLowerCase() ?? '');
  const closes = timed.slice(-2).some(({ title }) => CLOSING.test(title.toLowerCase()));
  return (opens ? 1 : 0) + (closes ? 1 : 0);
}

function isExact(module: Module): boolean {
  return (timeOf(module)?.minutes?.most ?? 0) % ROUND !== 0;
}
