import { foundIn } from '../blocks/foundIn';
import { spokenLinesIn } from '../blocks/spokenLines';
import type { Area, Entry, LevelName, Module, Notebook } from '../notebook/notebook';
import { hasNotes } from '../notebook/notes';
import { entriesOf } from '../notebook/outline';
import { linkKey } from '../syllabus/link';
import { hash } from '../text/hash';
import { lineAt, lineSpan } from '../text/lines';
import { isTerm, tellsOf, termOf } from './term';

/** A question that the notes answer in their own words. */
export interface Card {
  /** The same for the same module or term, whatever becomes of the words about it. */
  readonly id: string;
  readonly question: string;
  /** Lines of the notes without markup; code keeps its back ticks. */
  readonly answer: readonly string[];
  readonly area: Area | undefined;
  readonly level: LevelName | undefined;
  /** Where the answer stands. */
  readonly at: number;
}

/** The cards of a notebook in its own order: what each module taught, and what each term of an area is. */
export function cards(notebook: Notebook): Card[] {
  const made = new Map<string, Card>();
  const asked = new Set<string>();

  function add(card: Card): void {
    if (!made.has(card.id)) made.set(card.id, card);
  }

  for (const { entry, lines } of notedEntries(notebook)) {
    if (entry.type === 'module') add(moduleCard(entry, lines));
    for (const line of lines) {
      for (const term of termsOf(line)) {
        const key = `${areaOf(entry)?.span.start}\n${term.toLowerCase()}`;
        if (!asked.has(key)) add(termCard(entry, term, line));
        asked.add(key);
      }
    }
  }
  return [...made.values()];
}

interface NoteLine {
  readonly at: number;
  readonly text: string;
  readonly bold: readonly string[];
}

interface NotedEntry {
  readonly entry: Entry;
  readonly lines: readonly NoteLine[];
}

/** What the notes say of each entry, without what they say of those in it. */
function notedEntries(notebook: Notebook): NotedEntry[] {
  const entries = entriesOf(notebook);
  const titles = new Set(entries.map(({ span }) => lineAt(notebook.lines, span.start)));
  const noted = new Map<Entry, NoteLine[]>();
  const open: Entry[] = [];
  let next = 0;
  for (const { found, base } of foundIn(notebook.blocks, spokenLinesIn)) {
    const at = base + found.at;
    for (; next < entries.length && (entries[next] as Entry).span.start <= at; next++)
      open.push(entries[next] as Entry);
    while (open.length > 0 && (open.at(-1) as Entry).body.end <= at) open.pop();
    const entry = open.findLast(({ type }) => type === 'module') ?? open.at(-1);
    const line = lineAt(notebook.lines, at);
    if (!entry || !isStudied(entry) || titles.has(line) || !/\p{L}/u.test(found.prose)) continue;
    if (!hasNotes(notebook.text, lineSpan(notebook.lines, notebook.text, line))) continue;
    const lines = noted.get(entry) ?? [];
    lines.push({ at, text: found.text, bold: found.bold });
    noted.set(entry, lines);
  }
  return Array.from(noted, ([entry, lines]) => ({ entry, lines }));
}

/** What stands in no area, such as a table of contents, is about the notes themselves. */
function isStudied(entry: Entry): boolean {
  return entry.type === 'module' || areaOf(entry) !== undefined;
}

/** So many lines of a module's notes are its answer. */
const mostLines = 5;

function moduleCard(module: Module, lines: readonly NoteLine[]): Card {
  const answer = lines.slice(0, mostLines).map(({ text }) => text);
  return {
    id: hash(keyOf(module)),
    question: `What did you learn in “${module.title}”?`,
    answer: lines.length > mostLines ? [...answer, '…'] : answer,
    ...placeOf(module),
    at: module.span.start,
  };
}

function termsOf({ text, bold }: NoteLine): string[] {
  return bold.map(termOf).filter((term) => isTerm(term) && tellsOf(term, text));
}

function termCard(entry: Entry, term: string, { at, text }: NoteLine): Card {
  return {
    id: hash(`${keyOf(entry)}\n${term.toLowerCase()}`),
    question: `What is “${term}”?`,
    answer: [text],
    ...placeOf(entry),
    at,
  };
}

/** What an entry is known by while its notes change: the page that a module links to, or else the title. */
function keyOf(entry: Entry): string {
  const page = entry.type === 'module' && entry.url !== undefined ? linkKey(entry.url) : undefined;
  return page ?? entry.title.toLowerCase();
}

function placeOf(entry: Entry): Pick<Card, 'area' | 'level'> {
  const level = entry.type === 'module' || entry.type === 'level' ? entry.level : undefined;
  return { area: areaOf(entry), level };
}

function areaOf(entry: Entry): Area | undefined {
  return entry.type === 'area' ? entry : entry.area;
}
