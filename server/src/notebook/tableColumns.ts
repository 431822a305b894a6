import type { TableCell } from '../blocks/tableCells';
import { roleOfContext } from './timeWords';
import { wordSet } from './wordTable';

/** The cells of a row that bear what is known of a module, as the head of the table names them. */
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
`);
/** Words for what is studied and for much else, too. */
const isTopicHead = wordSet(`
  topic topics subject title name content chapter session resource book exercise project
  thema titel inhalt kapitel
  sujet titre thème chapitre
  tema título contenido capítulo
  主题 标题 内容 名称
  タイトル 内容 項目 テーマ 章
`);
const isTimeHead = wordSet(`
  time times duration length hours hrs minutes mins
  zeit dauer zeitaufwand stunden minuten
  temps durée heures
  tiempo duración horas minutos
  时间 时长 学习时间 学习时长 用时 耗时 课时
  時間 目安時間 所要時間 学習時間 勉強時間 視聴時間
`);
/** Words for how long something takes, and never for when it is. */
const isLengthHead = wordSet(`
  duration length hours hrs dauer zeitaufwand stunden durée heures duración horas 时长 用时 耗时 所要時間 学習時間 勉強時間
`);
/** Words for how far one is. */
const isStatusHead = wordSet(`
  status done completed complete progress finished state watched read certificate
  fertig erledigt stand abgeschlossen
  statut terminé fait avancement
  estado completado hecho terminado certificado
  状态 完成 进度
  ステータス 状態 進捗 完了
`);
/** Words for what comes with lectures. */
const isMaterialHead = wordSet(`
  notes slides video recording code instructor teacher platform provider homework assignment
  notizen folien aufzeichnung dozent notes diapositives enseignant apuntes notas diapositivas profesor plataforma
  笔记 课件 作业 老师 讲师 平台 提供者 ノート 資料 講師
`);
const isNotesHead = wordSet(`
  notes note remarks comments comment why takeaways learned learnings summary
  notizen bemerkung bemerkungen kommentar warum gelernt
  remarques commentaire commentaires pourquoi
  notas comentario comentarios observaciones qué aprendizaje
  备注 笔记 心得 评论 备考
  備考 メモ 感想 コメント
`);
const isAreaHead = wordSet(`
  area week unit section part month phase category track
  woche einheit abschnitt bereich teil kategorie monat
  semaine unité partie catégorie mois domaine
  semana unidad sección parte categoría mes área bloque
  周 周次 单元 分类 部分 阶段
  週 分類 コース分類 カテゴリ 単元
`);

const isName = wordSet('title name titel titre título');
const REMARK = /[([（]/; // " (hours)"
const WORD = /\p{L}+/gu;

/** The columns of a table about what is studied, by their places. */
interface Columns {
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
  const columns = known.get(heads) ?? columnsOf(heads) ?? 'none';
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

function columnsOf(texts: readonly string[]): Columns | undefined {
  const heads = texts.map((head, column) => ({ column, words: wordsOf(head) }));
  const headed = (isHead: (word: string) => boolean) => heads.find(({ words }) => words.some(isHead))?.column;
  const title = titleColumn(heads);
  const time = headed(isTimeHead);
  if (title !== undefined) {
    const isAbout = time ?? headed(isStatusHead) ?? headed(isMaterialHead);
    return isAbout !== undefined && isAbout !== title ? withOthers(title) : undefined;
  }
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

function saysSpent(word: string): boolean {
  return roleOfContext(word) === 'spent' && !isStatusHead(word);
}

interface Headed {
  readonly column: number;
  readonly words: readonly string[];
}

/** "Course code" may stand in front of "Course name"; "Link to tuto" ends with what it is. */
function titleColumn(heads: readonly Headed[]): number | undefined {
  const named = heads.filter(({ words }) => isTitleHead(words[0] ?? ''));
  const title = named.find(({ words }) => words.slice(1).every(isName)) ?? named[0];
  return (title ?? heads.find(({ words }) => isTitleHead(words.at(-1) ?? '')))?.column;
}

function wordsOf(head: string): readonly string[] {
  return head.split(REMARK, 1)[0]?.match(WORD) ?? [];
}
