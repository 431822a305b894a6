import type { TableCell } from '../blocks/tableCells';
import { roleOfContext } from './timeWords';
import { isWeekWord } from './unitWords';
import { wordSet } from './wordTable';

/** The cells of a row with the properties of a module, according to the head of the table. */
export interface ModuleCells {
  readonly title: TableCell;
  readonly time: TableCell | undefined;
  /** The time spent, where another column has the time that is planned, or the length of a video. */
  readonly spent: TableCell | undefined;
  /** What the author wrote about the module. */
  readonly notes: TableCell | undefined;
  /** It names the area of the rows from this one on. */
  readonly area: TableCell | undefined;
}

/** Words for what is studied. */
const isTitleHead = wordSet(`
  course courses certification certifications lecture lectures lesson lessons video videos module modules tutorial tutorials lab labs
  kurs vorlesung vorlesungen lektion lektionen modul
  cours leçon leçons vidéo vidéos tuto
  curso cursos clase clases lección lecciones vídeo vídeos módulo módulos
  课程 课 视频 讲座 章节
  コース 講義 授業 動画 レッスン
  课程名 課程 講座 レッスン名 講義名 動画名
  강의 강의명 클립 클립명 강좌 강좌명 수업 수업명 영상
  aula aulas corso lezione lezioni cursus урок лекция занятие курс видео ders dersler wykład lekcja bài
  föreläsning föreläsningar forelesning forelæsning luento luennot kurssi přednáška předmět лекція заняття előadás
`);
/** Words for what is studied and for much else, too. */
const isTopicHead = wordSet(`
  topic topics subject title name content chapter session resource book exercise project
  thema titel inhalt kapitel
  sujet titre thème chapitre
  tema título contenido capítulo
  主题 标题 内容 名称
  タイトル 内容 項目 テーマ 章
  recurso recursos ressource ressources ressourcen risorsa ресурс 资源 リソース
  学习内容 學習內容 주제 제목 내용 학습내용
  título assunto conteúdo titolo argomento onderwerp тема название содержание konu başlık temat
  ämne innehåll emne innhold indhold aihe sisältö téma obsah зміст
`);
/** Words for what is studied, and for a column of links to it. */
const isMediaHead = wordSet('video videos vídeo vídeos vidéo vidéos видео 视频 視頻 動画 영상');
/** Words for days of study, whose topics another column has. */
const isCountHead = wordSet(`
  day days tag tage jour jours día días dia dias giorno giorni dag dagen gün günler день дни dzień 日 天 天数 日数 일차 일자 ngày
`);
/** Words for what is done for a course, in tables that count weeks or days. */
const isWorkHead = wordSet(`
  homework homeworks assignment assignments exercise exercises hausaufgabe hausaufgaben aufgabe aufgaben übung übungen
  devoir devoirs exercices deberes tarea tareas ejercicios exercícios esercizi compiti opdracht opdrachten huiswerk
  задание задания домашнее zadanie zadania ödev ödevler 作业 宿題 課題 과제
`);
const isFocusHead = wordSet(`
  focus section sections schwerpunkt schwerpunkte lernziele lernziel objectifs enfoque objetivo foco obiettivo onderwerpen цель abschnitt sección seção раздел 섹션 セクション konular 学习目标 学習目標 학습목표
`);
const isTimeHead = wordSet(`
  time times duration length hours hrs minutes mins
  zeit dauer zeitaufwand stunden minuten
  temps durée heures
  tiempo duración horas minutos
  时间 时长 学习时间 学习时长 用时 耗时 课时
  時間 目安時間 所要時間 学習時間 勉強時間 視聴時間
  时长 用時 시간 소요시간 학습시간 수강시간 재생시간
  carga workload tempo duração tempo durata ore minuti tijd duur uren время длительность продолжительность часы süre saat czas thời
  tid aika kesto tunnit varighet varighed čas délka тривалість
`);
/** Words for how long something takes, and never for when it is. */
const isLengthHead = wordSet(`
  duration length hours hrs dauer zeitaufwand stunden durée heures duración horas 时长 用时 耗时 所要時間 学習時間 勉強時間
  目安時間 視聴時間 소요 소요시간 수강 수강시간 학습 학습시간 재생 재생시간
  carga workload duração durata duur uren длительность продолжительность süre kesto varighet varighed délka тривалість
`);
/** Words for how far one is. */
const isStatusHead = wordSet(`
  status done completed complete progress finished state watched read certificate certificates
  gelesen gesehen vu lu visto leído visto lido assistido letto прочитано пройдено przeczytane ukończone zrobione okundu izlendi
  suoritettu katsottu luettu läst sett lest đã xong 阅读 已读 打卡 掌握 視聴済 読了 시청 읽음
  fertig erledigt stand abgeschlossen
  statut terminé fait avancement
  estado completado hecho terminado certificado certificados
  状态 完成 进度
  ステータス 状態 進捗 完了
  상태 완료 진도 진행 concluído concluída finalizado finalizada feito completato stato fatto статус готово durum tamamlandı gereed klar valmis tila hotovo stav виконано ferdig færdig
`);
/** Words for what comes with lectures. */
const isMaterialHead = wordSet(`
  notes slides video recording code instructor teacher platform provider homework assignment
  notizen folien aufzeichnung dozent notes diapositives enseignant apuntes notas diapositivas profesor plataforma
  笔记 课件 作业 老师 讲师 平台 提供者 ノート 資料 講師
  강사 강의자료 과제 slides anotações professor docente appunti esercizi преподаватель материалы конспект
`);
const isNotesHead = wordSet(`
  notes note remarks comments comment why takeaways learned learnings summary
  notizen bemerkung bemerkungen kommentar warum gelernt
  remarques commentaire commentaires pourquoi
  notas comentario comentarios observaciones qué aprendizaje
  备注 笔记 心得 评论 备考 收获 体会
  備考 メモ 感想 コメント
  메모 비고 느낀점 배운점 anotações observações appunti osservazioni заметки примечания notlar opmerkingen
  anteckningar muistiinpanot notater noter poznámky нотатки
`);
const isAreaHead = wordSet(`
  area week unit section part month phase category track
  woche einheit abschnitt bereich teil kategorie monat
  semaine unité partie catégorie mois domaine
  semana unidad sección parte categoría mes área bloque
  周 周次 单元 分类 部分 阶段
  週 分類 コース分類 カテゴリ 単元
  주차 섹션 단원 unidade semana seção settimana sezione раздел неделя модуль hafta bölüm
`);

/** The words of column heads, by the property in the column. */
export const columnWords = {
  title: isTitleHead.words,
  topic: isTopicHead.words,
  time: isTimeHead.words,
  length: isLengthHead.words,
  status: isStatusHead.words,
  material: isMaterialHead.words,
  notes: isNotesHead.words,
  area: isAreaHead.words,
} as const;

const isName = wordSet('title name titel titre título titolo nome nombre название 标题 名称 タイトル 제목');
const REMARK = /[([（]/; // " (hours)"
const WORD = /\p{L}+/gu;

/** The columns of a table about what is studied, by their places. */
export interface Columns {
  readonly title: number;
  readonly time: number | undefined;
  readonly spent: number | undefined;
  readonly notes: number | undefined;
  readonly area: number | undefined;
}

const known = new WeakMap<readonly string[], Columns | 'none'>();

/** Returns undefined for a row of a table that is about something else than what is studied. */
export function moduleCells(cells: readonly TableCell[]): ModuleCells | undefined {
  const heads = cells[0]?.heads;
  if (!heads) return undefined;
  const columns = known.get(heads) ?? tableColumns(heads) ?? 'none';
  known.set(heads, columns);
  if (columns === 'none') return undefined;
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  const title = at(columns.title);
  return (
    title && {
      title,
      time: at(columns.time),
      spent: at(columns.spent),
      notes: at(columns.notes),
      area: at(columns.area),
    }
  );
}

/** Returns the columns of a table by the words in its head; `undefined` if it is not about what is studied. */
export function tableColumns(texts: readonly string[]): Columns | undefined {
  const heads = texts.map((head, column) => ({ column, words: wordsOf(head) }));
  const headed = (isHead: (word: string) => boolean) => heads.find(({ words }) => words.some(isHead))?.column;
  const title = titleColumn(heads);
  const time = headed(isTimeHead);
  if (title !== undefined) {
    const isAbout = time ?? headed(isStatusHead) ?? headed(isMaterialHead);
    return isAbout !== undefined && isAbout !== title ? withOthers(title) : undefined;
  }
  const counted = countColumns(heads);
  if (counted !== undefined) return withOthers(counted);
  const topic = headed(isTopicHead);
  const proof = headed(isLengthHead) ?? headed(isStatusHead);
  return topic !== undefined && proof !== undefined && topic !== proof ? withOthers(topic) : undefined;

  function withOthers(column: number): Columns {
    return {
      title: column,
      time: time === column ? undefined : time,
      spent: heads.find((other) => other.column > (time ?? column) && other.words.some(saysSpent))?.column,
      notes: headed(isNotesHead),
      area: heads.find((other) => other.column !== column && other.words.some(isAreaHead))?.column,
    };
  }
}

/** "Course progress" and "Lecture notes" are not columns of titles. */
function isAboutTitle(further: readonly string[]): boolean {
  const last = further.at(-1) ?? '';
  return [isStatusHead, isTimeHead, isNotesHead, isMaterialHead].some((isHead) => isHead(last));
}

/** "Day | Focus | Resources", "Week | Homework | Status": the topic of each day, or the work of each week, that the first column counts. */
function countColumns(heads: readonly Headed[]): number | undefined {
  const [first, ...others] = heads;
  const [word = '', ...further] = first?.words ?? [];
  if (further.length > 0) return undefined;
  if (isCountHead(word))
    return others.find(({ words }) => words.some((one) => isTopicHead(one) || isFocusHead(one)))?.column;
  const hasStatus = others.some(({ words }) => words.some(isStatusHead));
  return hasStatus && isWeekWord(word) ? others.find(({ words }) => words.some(isWorkHead))?.column : undefined;
}

function saysSpent(word: string): boolean {
  return roleOfContext(word) === 'spent' && !isStatusHead(word);
}

interface Headed {
  readonly column: number;
  readonly words: readonly string[];
}

/** "Course code" can precede "Course name"; "Link to tuto" ends with its meaning. */
function titleColumn(heads: readonly Headed[]): number | undefined {
  const topic = heads.find(({ words }) => words.length === 1 && words.every(isTopicHead))?.column ?? heads.length;
  // "Topic | Duration | Video": the last column has the links of what the first one names.
  const isBeside = ({ column, words }: Headed) => column > topic && words.every(isMediaHead);
  const named = heads.filter(
    (head) => isTitleHead(head.words[0] ?? '') && !isAboutTitle(head.words.slice(1)) && !isBeside(head),
  );
  const title = named.find(({ words }) => words.slice(1).every(isName)) ?? named[0];
  // "Lecture | Title": the first column counts what the second one names.
  const name =
    title && heads.find(({ column, words }) => column > title.column && words.length === 1 && words.every(isName));
  if (name && title.words.length === 1) return name.column;
  return (title ?? heads.find((head) => isTitleHead(head.words.at(-1) ?? '') && !isBeside(head)))?.column;
}

/** Returns whether the head of a column is that of lengths, not of times of day. */
export function headsLengths(head: string): boolean {
  return wordsOf(head).some(isLengthHead);
}

/** Returns whether a line may be the head of a table with the times of modules. */
export function mayHeadTimes(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.some(isTimeHead) && words.some((word) => isTitleHead(word) || isTopicHead(word));
}

/** Returns whether the head of a column is that of the time spent. */
export function headsSpent(head: string): boolean {
  return wordsOf(head).some(saysSpent);
}

/** Returns whether the head of a column is that of the states of modules. */
export function headsStatus(head: string): boolean {
  return wordsOf(head).some(isStatusHead);
}

function wordsOf(head: string): readonly string[] {
  return head.split(REMARK, 1)[0]?.match(WORD) ?? [];
}
