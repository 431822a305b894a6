import type { Line } from '../titles/line';
import { wordSet } from '../words/wordTable';

const isWorkWord = wordSet(
  'lab labs assignment project exercise homework hw quiz pset labor übung aufgabe tp devoir exercice práctica tarea ejercicio laboratório exercício oefening лабораторная задание øving oppgave',
);

const WORK = /^(\p{L}{2,14})\s?#?\d{1,3}(?![\d.,]\d)/u; // "Lab 1: Wires"

/**
 * Returns the other checkboxes in lists of lessons with checkboxes, and the checkboxes with numbered labs or exercises: "- [ ]
 * Lab 1: Wires". Boxes that an empty line separates from all lessons are about something else.
 */
export function besideLessons(
  lessons: readonly Line[],
  lines: readonly Line[],
  text: string,
  isLesson: (line: Line) => boolean,
): readonly Line[] {
  const boxes = lessons.filter(({ candidate }) => candidate.task);
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
