import type { Line } from '../titles/line';
import { wordSet } from '../words/wordTable';

const isWorkWord = wordSet(
  'lab labs assignment project exercise exercises homework hw quiz pset challenge labor übung übungen aufgabe herausforderung tp devoir exercice exercices défi práctica tarea ejercicio ejercicios desafío reto laboratório exercício exercícios exercicio exercicios desafio esercizio esercizi oefening лабораторная задание упражнение øving oppgave 과제 실습 연습 练习 作业 実習 演習',
);

const WORK = /^(\p{L}{2,15})(?: \p{L}{2,12})?\s?#?\d{1,3}(?![\d.,]\d)/u; // "Lab 1: Wires"

/**
 * Returns the other checkboxes in lists of lessons with checkboxes, the items of their form with numbered labs or exercises,
 * "- [ ] Lab 1: Wires", and the exams in their lists. Boxes that an empty line separates from all lessons are about something else.
 */
export function besideLessons(
  lessons: readonly Line[],
  lines: readonly Line[],
  text: string,
  isLesson: (line: Line) => boolean,
): readonly Line[] {
  const boxes = lessons.filter(({ candidate }) => candidate.task);
  const items = lessons.filter(({ candidate, depth }) => !candidate.task && depth === undefined);
  const works = new Set(items.map(({ candidate }) => candidate.shape).filter((shape) => LISTED.test(shape)));
  const lists = new Set(items.flatMap(({ list }) => list ?? []));
  const isBeside = (line: Line) => isWork(line) || (line.list !== undefined && lists.has(line.list) && isExam(line));
  const beside = works.size === 0 ? [] : lines.filter((line) => works.has(line.candidate.shape) && isBeside(line));
  return [...beside, ...boxesBeside(boxes, lines, text, isLesson)];
}

const LISTED = /^(?:bullet|ordered) /;

/** Returns whether a line without a checkbox is a numbered lab or exercise. */
function isWork({ candidate: { task, title, area } }: Line): boolean {
  return !task && !area && title.length <= MAX_LENGTH && isWorkWord(WORK.exec(title)?.[1] ?? '');
}

const EXAM =
  /^(?:final|mid-?term|exam|quiz|(?:final|mid-?term|written|practice) (?:exam|test|quiz|review)|final project|klausur|(?:abschluss|zwischen)?prüfung|probeklausur|partiel|examen(?: final| blanc)?|(?:examen )?parcial|prova(?: final)?|esame(?: finale)?|tentamen|экзамен|зачёт|зачет|egzamin|sınav|期中(?:考试)?|期末(?:考试)?|考试|(?:期末|中間)?試験|(?:중간|기말)고사|시험)$/iu;

/** Returns whether an item is only the name of an exam: "Final". */
function isExam({ candidate: { task, title } }: Line): boolean {
  return !task && EXAM.test(title);
}

const MAX_LENGTH = 80;

function boxesBeside(
  boxes: readonly Line[],
  lines: readonly Line[],
  text: string,
  isLesson: (line: Line) => boolean,
): readonly Line[] {
  const [known, shapes] = [new Set(boxes), new Set(boxes.map(({ candidate }) => candidate.shape))];
  const lists = new Set(boxes.map(({ list }) => list).filter((list) => list !== undefined));
  if (shapes.size === 0) return [];
  const apart = boxesApart(lines, known, text);
  return lines.filter((line) => {
    const { candidate, list } = line;
    if (!candidate.task || !shapes.has(candidate.shape) || known.has(line)) return false;
    return (
      (list !== undefined && lists.has(list) && !isLesson(line) && !apart.has(line)) ||
      isWorkWord(WORK.exec(candidate.title)?.[1] ?? '')
    );
  });
}

const BLANK_LINE = /\n[ \t]*\r?\n/;

/**
 * Returns the boxes of lists of lessons that are separated from all lessons by an empty line. If lessons are separated from each
 * other by empty lines, none is.
 */
function boxesApart(lines: readonly Line[], lessons: ReadonlySet<Line>, text: string): ReadonlySet<Line> {
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines.filter(({ candidate }) => candidate.task)) {
    const isNext = last?.list === line.list && !BLANK_LINE.test(text.slice(last?.start, line.start));
    if (isNext) groups.at(-1)?.push(line);
    else groups.push([line]);
    last = line;
  }
  if (groups.filter((group) => group.some((line) => lessons.has(line))).length * 2 > lessons.size) return new Set();
  return new Set(groups.filter((group) => !group.some((line) => lessons.has(line))).flat());
}
