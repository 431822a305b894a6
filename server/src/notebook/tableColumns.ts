import type { TableCell } from '../blocks/titleLine';
import { wordSet } from './wordTable';

/** The cells of a row that bear the title and the time of a module, as the head of the table names them. */
export interface ModuleCells {
  readonly title: TableCell;
  readonly time: TableCell;
}

const isTitleHead = wordSet(`
  course courses lecture lectures lesson lessons video videos module modules tutorial tutorials lab labs
  kurs vorlesung vorlesungen lektion lektionen modul
  cours leçon leçons vidéo vidéos
  curso cursos clase clases lección lecciones vídeo vídeos módulo módulos
  课程 课 视频 讲座 章节
  コース 講義 授業 動画 レッスン
`);
const isTimeHead = wordSet(`
  time times duration length hours hrs
  zeit dauer zeitaufwand stunden
  temps durée heures
  tiempo duración horas
  时间 时长 学习时间 学习时长
  時間 目安時間 所要時間 学習時間 勉強時間 視聴時間
`);

const isName = wordSet('title name titel titre título');
const REMARK = /[([（]/; // " (hours)"
const WORD = /\p{L}+/gu;

/** Returns undefined for a row of a table that is about something else than courses and how long they take. */
export function moduleCells(cells: readonly TableCell[]): ModuleCells | undefined {
  const named = cells.filter(({ head }) => isTitleHead(wordsOf(head)[0] ?? ''));
  // "Course code" may stand in front of "Course name".
  const title = named.find(({ head }) => wordsOf(head).slice(1).every(isName)) ?? named[0];
  const time = cells.find(({ head }) => wordsOf(head).some(isTimeHead));
  return title && time && title !== time ? { title, time } : undefined;
}

function wordsOf(head: string): string[] {
  return head.split(REMARK, 1)[0]?.match(WORD) ?? [];
}
