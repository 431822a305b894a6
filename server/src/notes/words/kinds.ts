import type { Kind } from '../model/notes';
import { wordSet, wordTable } from './wordTable';

/** The words that name each kind, in all supported languages. */
const wordsOfKind: Readonly<Record<Kind, string>> = {
  video: `
    video videos vedio lecture lectures watch
    vorlesung vorlesungen film
    vidéo vidéos cours
    vídeo vídeos clase clases
    视频 影片 讲座 录像 观看`,
  lab: `
    lab labs qwiklab qwiklabs
    praktikum labor versuch
    tp tps labo atelier
    práctica prácticas laboratorio taller
    实验 上机`,
  tutorial: `
    tutorial tutorials recitation recitations
    anleitung
    tutoriel tutoriels tuto
    tutoriales
    教程`,
  reading: `
    doc docs documentation reading readings read article articles paper papers book books
    lektüre lesen artikel aufsatz buch
    livre livres
    lectura lecturas artículo artículos libro
    阅读 文章 论文 文档`,
  exercise: `
    exercise exercises assignment assignments
    übung übungen übungsblatt aufgabe aufgaben hausaufgabe
    td tds exercice exercices devoir
    ejercicio ejercicios tarea tareas
    练习 习题 作业`,
  project: `
    project projects
    projekt projekte
    projet projets
    proyecto proyectos
    项目`,
};

/** Returns the kind that a word names; `undefined` for other words. */
export const kindOfWord = wordTable(Object.entries(wordsOfKind).map(([kind, words]) => [kind as Kind, words] as const));

/**
 * Returns whether a word names a kind at the end of a title, too: "Docker Networking Lab". Other words there are part of the
 * title: "Docker Documentation".
 */
export const isKindAfter = wordSet(
  'lab labs video videos tutorial tutorials reading readings exercise exercises project projects',
);

/** A kind at the start of a title. Up to two words can come before the kind, and a number after it. */
const PREFIX =
  /^((?:[\p{L}\d]+ ){0,2}?)(\p{L}+)( [Tt]utorials?)?(?:\s*\d{1,3}(\s*)|\s*)(?:[:：]|[-–—](?=\s)|(?<=\s)[-–—])\s*\S/u; // "AWS Tutorial: Launch a VM"
const MAX_COUNTED_LENGTH = 40;
const COUNTED = /^(\p{L}+)\s+#?\d{1,3}(?:\s*[(（,，].*)?$/u; // "Lecture 3", "Video 1 (24-Oct-2023)"
const SEPARATOR = /[:：\-–—]/;
const LAST_WORD = /\s(\p{L}{1,9})$/u; // "Docker Networking Lab"
const MAX_LAST_WORD = 10;

/**
 * Returns the kind that a title names. `prefixed` is whether it comes first ("Lab: ..."), which is stronger evidence than a
 * kind at the end ("... Lab").
 */
export function kindOf(title: string): { readonly kind: Kind; readonly prefixed: boolean } | undefined {
  const prefix = SEPARATOR.test(title) ? PREFIX.exec(title) : null;
  const kind = prefix ? prefixKind(title, prefix) : countedKind(title);
  if (kind) return { kind, prefixed: true };
  // The end only: the expression would search all of a long title.
  const last = LAST_WORD.exec(title.slice(-MAX_LAST_WORD))?.[1] ?? '';
  const behind = isKindAfter(last) && title.trimStart().length > last.length ? kindOfWord(last) : undefined;
  return behind && { kind: behind, prefixed: false };
}

function countedKind(title: string): Kind | undefined {
  const word = title.length <= MAX_COUNTED_LENGTH ? COUNTED.exec(title)?.[1] : undefined;
  return word === undefined ? undefined : kindOfWord(word);
}

/** Returns the kind of a prefix such as "Lab:", "Lab tutorial:" and "Docker tutorial:"; `undefined` for other words. */
function prefixKind(title: string, prefix: RegExpExecArray): Kind | undefined {
  const [whole, words = '', word = '', tutorial, blank = ''] = prefix;
  const kind = kindOfWord(word);
  if (kind) return isFrenchReading(title, { whole, word, blank }) ? 'reading' : kind;
  return tutorial !== undefined && words.split(' ').length <= 2 ? 'tutorial' : undefined;
}

const isLecture = wordSet('lecture lectures');
const FRENCH = /(?:^|\s)(?:[LlDd]['’]\p{L}|(?:Le|La|Les|Un|Une|le|la|les|une|du|des|de|et)\s)/u; // "Les réseaux"

/** Returns whether "lecture" is the French word for reading: a space comes before its colon, "Lecture : Le manuel". */
function isFrenchReading(
  title: string,
  { whole, word, blank }: { readonly whole: string; readonly word: string; readonly blank: string },
): boolean {
  return isLecture(word) && (blank !== '' ? /[:：]/.test(whole) : FRENCH.test(title.slice(whole.length - 1)));
}
