import { foundIn } from '../blocks/foundIn';
import { type SpokenLine, spokenLinesIn } from '../blocks/spokenLines';
import type { Area, Entry, LevelName, Module, Notebook } from '../notebook/notebook';
import { hasNotes } from '../notebook/notes';
import { entriesOf } from '../notebook/outline';
import { linkKey } from '../syllabus/link';
import { hash } from '../text/hash';
import { lineAt, lineSpan } from '../text/lines';
import { isInstructed, sentencesIn } from './instructions';
import { isTerm, tellsOf, termOf } from './term';

/** A question that the notes answer in their own words. */
export interface Card {
  /** The same for the same module or term, whatever becomes of the words about it. */
  readonly id: string;
  readonly question: string;
  /** Paragraphs and items of the notes without markup; code keeps its back ticks. */
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
  const keyOf = entryKeys();

  function add(card: Card): void {
    if (!made.has(card.id)) made.set(card.id, card);
  }

  for (const { entry, lines } of notedEntries(notebook)) {
    const key = keyOf(entry);
    if (entry.type === 'module') add(moduleCard(entry, key, lines));
    for (const line of lines) {
      for (const term of termsOf(line)) {
        const termInArea = `${areaOf(entry)?.span.start}\n${term.toLowerCase()}`;
        if (!asked.has(termInArea)) add(termCard(entry, key, term, line));
        asked.add(termInArea);
      }
    }
  }
  return [...made.values()];
}

/** What a preview shows as one line: a paragraph of the notes, however it is wrapped in the text. */
interface NoteLine {
  readonly at: number;
  text: string;
  readonly bold: string[];
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

  function closeBefore(at: number): void {
    while (open.length > 0 && (open.at(-1) as Entry).body.end <= at) open.pop();
  }

  let next = 0;
  let paragraph: { readonly entry: Entry; readonly line: NoteLine } | undefined;
  for (const { found, base } of foundIn(notebook.blocks, spokenLinesIn)) {
    const at = base + found.at;
    for (let entry = entries[next]; entry && entry.span.start <= at; entry = entries[++next]) {
      closeBefore(entry.span.start);
      open.push(entry);
    }
    closeBefore(at);
    const entry = open.findLast(({ type }) => type === 'module') ?? open.at(-1);
    const line = lineAt(notebook.lines, at);
    const before = paragraph;
    paragraph = undefined;
    if (!entry || !isStudied(entry) || titles.has(line)) continue;
    if (found.continues && before?.entry === entry && !isDefinition(found)) {
      before.line.text = joinWrapped(before.line.text, found.text);
      for (const words of found.bold) before.line.bold.push(words);
      paragraph = before;
      continue;
    }
    if (!/\p{L}/u.test(found.prose)) continue;
    if (!hasNotes(notebook.text, lineSpan(notebook.lines, notebook.text, line))) continue;
    const lines = noted.get(entry) ?? [];
    paragraph = { entry, line: { at, text: found.text, bold: [...found.bold] } };
    lines.push(paragraph.line);
    noted.set(entry, lines);
  }
  return Array.from(noted, ([entry, lines]) => ({ entry, lines }));
}

const AFTER_TERM = /^\s*[:：–—-]/; // ": a letter in a net"

/** "**packet**: a letter in a net": a line that says what a term is, also among others in one paragraph. */
function isDefinition({ text, bold: [term] }: SpokenLine): boolean {
  if (term === undefined || !text.startsWith(term)) return false;
  return /[:：]$/.test(term) || AFTER_TERM.test(text.slice(term.length));
}

const NO_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、：；！？]$/u; // "网"

/** Joins two lines that were wrapped: with a space, except in scripts that have none. */
function joinWrapped(line: string, next: string): string {
  const isTight = NO_SPACES.test(line.slice(-1)) && NO_SPACES.test(next.charAt(0));
  return isTight ? line + next : `${line} ${next}`;
}

/** What stands in no area, such as a table of contents, is about the notes themselves. */
function isStudied(entry: Entry): boolean {
  return entry.type === 'module' || areaOf(entry) !== undefined;
}

/** The end of a question about a title; one that asks itself, such as “Why packets?”, has its mark already. */
function asked(title: string): string {
  return title.endsWith('?') ? `“${title}”` : `“${title}”?`;
}

function moduleCard(module: Module, key: string, lines: readonly NoteLine[]): Card {
  return {
    id: hash(key),
    question: `What did you learn in ${asked(module.title)}`,
    answer: lines.map(({ text }) => text),
    ...placeOf(module),
    at: module.span.start,
  };
}

function termsOf({ text, bold }: NoteLine): string[] {
  const terms = bold.map(termOf).filter((term) => isTerm(term) && tellsOf(term, text));
  if (terms.length === 0) return terms;
  const sentences = sentencesIn(text);
  return terms.filter((term) => !isInstructed(term, sentences));
}

function termCard(entry: Entry, key: string, term: string, { at, text }: NoteLine): Card {
  return {
    id: hash(`${key}\n${term.toLowerCase()}`),
    question: `What is “${term}”?`,
    answer: [text],
    ...placeOf(entry),
    at,
  };
}

/**
 * What an entry is known by while its notes change: the page that a module links to, or else its title in its area. Of two
 * titles that link to one page, the second is known as if it did not.
 */
function entryKeys(): (entry: Entry) => string {
  const titles = new Map<string, string>();
  return (entry) => {
    const title = entry.title.toLowerCase();
    const page = entry.type === 'module' && entry.url !== undefined ? linkKey(entry.url) : undefined;
    if (page !== undefined && !titles.has(page)) titles.set(page, title);
    return page !== undefined && titles.get(page) === title
      ? page
      : `${areaOf(entry)?.title.toLowerCase() ?? ''}\n${title}`;
  };
}

function placeOf(entry: Entry): Pick<Card, 'area' | 'level'> {
  const level = entry.type === 'module' || entry.type === 'level' ? entry.level : undefined;
  return { area: areaOf(entry), level };
}

function areaOf(entry: Entry): Area | undefined {
  return entry.type === 'area' ? entry : entry.area;
}
