import { anyWord, mentionsStudy } from './courseWords';
import { namesDiary } from './diaryWords';
import { titleLineOf } from './titleLine';

// Words in study journals, in all supported languages. The parser and its prefilters share these lists.

/** Titles of journals about learning. */
const JOURNAL = anyWord(
  `(?:learning|study|studying|course|lecture|internship|coding|bootcamp) (?:log|logbook|journal|diary|record)s?, (?:my )?(?:daily )?(?:learning|study) progress, (?:log|journal|diary) of (?:my )?(?:learning|studies), my (?:learning|study|coding) journey, learning journey,
  til, today i learned, (?:\\p{L}+[- ]?)?lerntagebuch, (?:\\p{L}+[- ]?)?lernjournal, lerndokumentation, studientagebuch, lernfortschritt(?:e|s)?,
  journal (?:de bord|d['’]apprentissage|d['’]étude|de stage|de formation), carnet de (?:bord|stage|formation), diario de (?:aprendizaje|estudio|clase), bitácora de (?:aprendizaje|estudio), diário de (?:estudos?|aprendizado|aprendizagem),
  diario di (?:studio|apprendimento), leerdagboek, leerlogboek, studielogboek, dziennik nauki, dziennik kursu, дневник (?:обучения|учёбы|учебы), журнал обучения, öğrenme günlüğü, oppimispäiväkirja, läringsdagbok, læringslogg, opintopäiväkirja, lärdagbok, studiedagbok, studijní deník, deník učení, щоденник навчання,
  lernlog, lernlogbuch, lernprotokoll, suivi (?:d['’]apprentissage|de formation|d['’]études), registro de (?:estudios?|aprendizaje|estudos), jornada de (?:estudos?|aprendizado),
  учебный (?:дневник|журнал), (?:дневник|журнал|лог) (?:изучения|обучения), (?:catatan|jurnal|log|progress?|progres|perjalanan) (?:pengalaman )?belajar(?:ku)?, jurnal pembelajaran, nhật ký học(?: tập)?,
  öğrenme yolculuğu(?:m)?, çalışma günlüğü, studielogg, studielog, læringsdagbok, læringsdagbog, tanulási napló, jurnal de învățare`,
  'يوميات (?:ال)?تعلم, سجل (?:ال)?تعلم, บันทึกการเรียน, 学习日志, 学习日记, 学习记录, 學習記錄, 每日学习, 学习周报, 学习打卡, 共学, 學習日誌, 学習ログ, 学習日記, 学習記録, 勉強記録, 勉強日記, 学習日誌, 勉強ログ, 学びの記録, 학습 ?일지, 공부 ?일지, 공부 ?기록, 학습 ?기록, 공부 ?로그',
);

/** Titles of journals about training at work. */
const TRAINING = anyWord(
  'internship, traineeship, apprenticeship, stage, stages, stagiaire, formation, alternance, praktikum, ausbildung, prácticas, estágio, tirocinio, стажировк[аи], staż, staj',
  '实习, インターン, 研修, 인턴',
);

/** Stems of words about learning, in sentences and labels. */
const LEARNING = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:learn|study|studie[ds]|course|lesson|lecture|tutorial|exercise|chapter|homework|assignment|watched|leetcode|gelernt|kennengelernt|lernt|verstanden|übung|vorlesung|kurs|kapitel|appris|apprendre|appren[td]|étudi|exercice|leçon|chapitre|aprend|estudi|ejercicio|capítulo|clase|aula|exercíci|estud|imparat|studiat|esercizi|lezione|capitolo|geleerd|leren|oefening|opdracht|workshop|hoofdstuk|nauczy|uczy|nauki|książk|rozdział|ćwicze|изуч|выучил|узнал|научил|прочитал|урок|глав|лекци|öğren|ders|lærte|lært|lärt|oppi|opisk|belajar|mempelajari|dipelajari|pelajaran|materi|kelas|tanul|leck|învăț|curs|uči|učen|naučil|kapitol|cvičen|вивч|навч|дізна|έμαθα|μάθημα|học)`,
    'تعلم|درس|सीख|पढ़|เรียน|学习|學習|学到|学会|学了|看了|读了|练习|课程|作业|学習|学ん|勉強|理解|講義|演習|練習|공부|학습|배운|배웠|강의|수강|과제|실습',
  ].join('|'),
  'iu',
);

/** Phrases that state that the author learned something. */
const LEARNED = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:learned|learnt|studied|studying|self-study|gelernt|kennengelernt|appris|étudié|aprendí|aprendido|estudié|estudiado|aprendi|estudei|imparato|studiato|geleerd|gestudeerd|nauczy|uczył|изучил|изучал|выучил|научил|öğrendim|çalıştım|lærte|lärde|opin|opiskelin|belajar|mempelajari|dipelajari|tanultam|învățat|naučil|вивчи[вл]|навчи[вл]|дізна[вл]|έμαθα|học được|đã học)`,
    'تعلمت|सीखा|เรียนรู้|学习|學習|学到|学会|学了|学習|学ん|学び|勉強|공부|학습|배운|배웠',
  ].join('|'),
  'iu',
);

/** Labels and headings for what was learned, or for the time of study. */
const LABEL = new RegExp(
  `^[ \\t>#*_+-]{0,12}(?:\\p{Extended_Pictographic}\\uFE0F?\\s?)?(?:${[
    `what (?:did )?(?:i|we) (?:'ve |have )?(?:learn(?:ed|t)?|studied|covered)|(?:key |main |today['’]s )?learnings|(?:things|lessons|concepts|topics|skills|material|chapters) (?:learn(?:ed|t)|studied|covered|reviewed)|(?:today,? )?(?:i )?(?:learned|learnt|studied)|study (?:time|session|hours)|time studied|today['’]s (?:study|learning|progress|lesson)`,
    `(?:das |was )?(?:habe )?ich (?:habe )?(?:heute )?gelernt(?: habe)?|(?:heute )?gelernt|gelerntes|lernzeit|lerninhalte?|(?:heutiger )?lernfortschritt|heutiger fortschritt`,
    `(?:aujourd['’]hui,? |ce que )?j['’]ai (?:appris|étudié)|appris|apprentissages|notions (?:vues|apprises|abordées|étudiées)|progrès du jour`,
    `(?:lo )?qué? (?:he )?(?:aprend[ií](?:do)?|estudi(?:é|ado))|hoy (?:he )?aprend[ií](?:do)?|aprendido|aprendizajes?|temas (?:vistos|estudiados|aprendidos)|progreso de hoy|(?:o que )?(?:eu )?(?:aprendi|estudei)|hoje (?:eu )?aprendi|aprendizados?|conteúdos? (?:estudad|aprendid)os?|progresso de hoje`,
    `(?:che )?(?:cosa )?ho imparato|oggi ho (?:imparato|studiato)|imparato|argomenti (?:trattati|studiati)|wat (?:heb )?ik (?:heb )?(?:vandaag )?(?:heb )?geleerd|(?:vandaag )?geleerd|voortgang van vandaag`,
    `czego (?:się )?(?:dziś |dzisiaj )?(?:się )?nauczył[ae]m(?: się)?|dzisiejszy postęp|чему (?:я )?(?:сегодня )?научил(?:ся|ась)|что (?:я )?(?:сегодня )?(?:узнал|изучил|выучил)а?|сегодня (?:я )?(?:узнал|изучил|выучил)а?|изученные темы|прогресс (?:дня|за (?:день|сегодня))|(?:bugün )?(?:ne )?öğren(?:dim|diklerim|ilenler)|bugünkü ilerleme|hôm nay (?:tôi |mình |em )?(?:đã )?học`,
    `(?:apa )?(?:saja )?yang (?:(?:saya|aku|kami|telah|sudah|baru) ){0,3}(?:di)?pelajari|hari ini (?:saya |aku )?(?:belajar|mempelajari)|waktu belajar|(?:hal |materi )yang (?:sudah |telah )?dipelajari|(?:những )?(?:điều|gì) (?:tôi |mình |em )?(?:đã )?học(?: được)?|thời gian học`,
    `(?:vad |det )(?:har )?jag (?:har )?lär(?:t|de)(?: mig)?|i ?dag lärde jag|(?:hva|hvad|det) (?:har )?jeg (?:har )?lært?e?|i ?dag lærte jeg|studietid|(?:mitä )?(?:tänään )?opin|opittua?|opiskeluaika|co jsem se (?:dnes )?naučil[ao]?|čas studia|(?:що|чого|сьогодні) (?:я )?(?:сьогодні )?(?:вивчи|навчи|дізна)(?:в|ла)|час навчання|mit tanultam|tanultak|ce am învățat|τι έμαθα|ماذا تعلمت|ما تعلمته|क्या सीखा|मैंने सीखा`,
    `(?:今日|今天|本日|当日)?(?:的)?(?:学习|學習|学習|勉強)(?:した)?(?:内容|內容|时间|時間|时长|時長|笔记|小结|总结|收获|こと)|(?:今日|今天)(?:的)?(?:收获|收穫|学び|进度|進捗)`,
    `(?:今日)?学んだこと|学びました|学び|学到的?|배운 ?(?:점|것|내용|개념)|오늘(?:의)? ?(?:배운|공부|학습)|(?:학습|공부)한? ?(?:내용|시간|것)`,
  ].join('|')})`,
  'imu',
);

const STUDY_TIME =
  /(?:\b(?:study|studying|learning) time|\btime (?:studied|spent (?:studying|learning))|\bhours studied|lernzeit|temps d['’](?:étude|apprentissage)|tiempo de estudio|tempo de estudo|tempo di studio|studietijd|время (?:учёбы|учебы|обучения)|czas nauki|çalışma süresi|opiskeluaika|studietid|waktu belajar|durasi belajar|thời gian học|čas studia|час навчання|tanulási idő)[*_]{0,3}\s?[:：]|(?:学习|學習|学習|勉強)(?:时间|時間|时长|時長)[*_]{0,3}\s?[:：]|(?:공부|학습) ?시간[*_]{0,3}\s?[:：]/iu;

const SESSION = new RegExp(
  String.raw`^[\s>*_+-]{0,8}(?:${[
    'date|day|course|module|lecture|lesson|topics?|subject|instructor|chapter|datum|tag|kurs|modul|vorlesung|thema|dozent(?:in)?|cours|leçon|sujet|thème|séance',
    'fecha|curso|módulo|clase|tema|data|aula|assunto|corso|lezione|argomento|onderwerp|les|cursus|дата|курс|тема|лекция|урок|przedmiot|temat|tarih|ders|konu|ngày|môn học',
    '日期|课程|主题|日付|講座|講義|テーマ|날짜|강의|주제|모듈|과목',
    'tanggal|hari|materi|topik|datum|dato|kurs|emne|ämne|päivä|aihe|kurssi|datum|předmět|téma|дата|тема|dátum|tárgy|téma',
  ].join('|')})[*_]{0,3}\s?[:：]`,
  'imu',
);

/** Returns whether a text has a label for the date, the course or the topic of a session. */
export function hasSessionLabel(text: string): boolean {
  return SESSION.test(text);
}

/** Returns whether a line has a label for the time of study. */
export function labelsStudyTime(line: string): boolean {
  return STUDY_TIME.test(line);
}

/** Returns whether a title names a journal about learning. */
export function namesJournal(title: string): boolean {
  return JOURNAL.test(title.toLowerCase());
}

/** Returns whether the title of a text, or a short line of its own at the beginning, names a journal of what was learned. */
export function isTitledJournal(text: string): boolean {
  const title = titleLineOf(text);
  if (title !== '') return namesJournal(title);
  return text
    .slice(0, HEAD)
    .split('\n')
    .some((line) => line.length <= MAX_TITLE_LENGTH && namesJournal(line));
}

const HEAD = 600;
const MAX_TITLE_LENGTH = 40;

/** Returns whether the text of an entry is about learning. */
export function isAboutLearning(text: string): boolean {
  return LEARNING.test(text);
}

/** Returns whether a text states that its author learned something. */
export function mentionsLearning(text: string): boolean {
  return LEARNED.test(text);
}

/** Returns whether a line of a text labels what was learned, or the time of study. */
export function hasLearningLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Returns whether the title of a journal names training at work. */
export function namesTraining(title: string): boolean {
  return TRAINING.test(title.toLowerCase());
}

/** Returns whether a text may be a study journal. Never false for a study journal. */
export function mayBeJournal(text: string): boolean {
  const title = titleLineOf(text);
  return (
    isTitledJournal(text) ||
    namesTraining(title) ||
    namesDiary(title) ||
    hasLearningLabel(text) ||
    (mentionsStudy(text) && mentionsLearning(text))
  );
}
