import { t } from '@vscode/l10n';
import { type PlainTextLine, plainTextLinesIn } from '../../markdown/lines/plainTextLines';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { hasNotes } from '../../notes/layout/notes';
import type { Area, Entry, LevelName, LinkedFile, Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { moduleOfFile } from '../../notes/reading/linkedFile';
import { hash } from '../../text/hash';
import { lineAt, lineSpan } from '../../text/lines';
import { linkKey } from '../syllabus/link';
import { isInstructed, sentencesIn } from './instructions';
import { explainsTerm, isTerm, termOf } from './term';

/** A question with the answer from the notes. */
export interface Card {
  /** Identifies the module or term, even after other text was changed. */
  readonly id: string;
  readonly question: string;
  /** Paragraphs and items of the notes without markup; code keeps its backticks. */
  readonly answer: readonly string[];
  readonly area: Area | undefined;
  readonly level: LevelName | undefined;
  /** Its offset in the notes; for content of a linked file, the start of the module with the link. */
  readonly at: number;
  /** The linked file that has the answer; `undefined` for the notes themselves. */
  readonly uri: string | undefined;
  /** The 0-based first and last line of the answer in its file. */
  readonly line: number;
  readonly lastLine: number;
}

/** Returns the content of a file that a module links to; `undefined` if it is unknown. */
export type NotesIn = (file: LinkedFile) => Notes | undefined;

/** Returns the cards of notes in document order: one for each module and each defined term of an area. */
export function cards(notes: Notes, notesIn: NotesIn = () => undefined): Card[] {
  const made = new Map<string, Card>();
  const asked = new Set<string>();
  const keyOf = entryKeys();

  function add(card: Card): void {
    if (!made.has(card.id)) made.set(card.id, card);
  }

  for (const noted of notedEntries(notes, notesIn)) {
    const key = keyOf(noted);
    const { entry, area, lines } = noted;
    if (entry.type === 'module') add(moduleCard(entry, key, noted));
    for (const line of lines) {
      for (const term of termsOf(line)) {
        const termInArea = `${area?.span.start}\n${term.toLowerCase()}`;
        if (!asked.has(termInArea)) add(termCard(noted, key, term, line));
        asked.add(termInArea);
      }
    }
  }
  return [...made.values()];
}

/** A paragraph of the notes as one line, without the line breaks of the source. */
interface NoteLine extends Pick<Card, 'at' | 'uri' | 'line'> {
  text: string;
  lastLine: number;
  readonly bold: string[];
}

interface NotedEntry extends Pick<Card, 'area' | 'level'> {
  readonly entry: Entry;
  /** The URL of the page that it is about. */
  readonly url: string | undefined;
  readonly lines: readonly NoteLine[];
}

/** Returns the content of each entry in the notes and linked files, without that of nested entries. */
function notedEntries(notes: Notes, notesIn: NotesIn): NotedEntry[] {
  const lines = linesByEntry(notes);
  return entriesOf(notes).flatMap((entry): NotedEntry[] => {
    const own = lines.get(entry) ?? [];
    const file = entry.type === 'module' ? entry.file : undefined;
    const linked = file && notesIn(file);
    if (file && linked) return notedInFile(entry, own, file.uri, linked);
    return own.length > 0 && isStudied(entry) ? [{ entry, url: urlOf(entry), ...placeOf(entry), lines: own }] : [];
  });
}

/** Returns the entries of a linked file. Its content belongs to `entry`, except that of modules and areas in the file. */
function notedInFile(entry: Entry, own: readonly NoteLine[], uri: string, file: Notes): NotedEntry[] {
  const whole = moduleOfFile(file);
  const place = placeOf(entry);
  const lines = [...own];
  const inner: NotedEntry[] = [];
  for (const [innerEntry, found] of linesByEntry(file)) {
    const placed = found.map((line) => ({ ...line, at: entry.span.start, uri }));
    if (whole || !innerEntry || !isStudied(innerEntry)) for (const each of placed) lines.push(each);
    else {
      const level = placeOf(innerEntry).level ?? place.level;
      inner.push({ entry: innerEntry, url: urlOf(innerEntry), area: place.area, level, lines: placed });
    }
  }
  return lines.length > 0 ? [{ entry, url: whole?.url, ...place, lines }, ...inner] : inner;
}

/** Groups lines of notes by entry; `undefined` for lines outside of entries. */
function linesByEntry(notes: Notes): Map<Entry | undefined, NoteLine[]> {
  const entries = entriesOf(notes);
  const titles = new Set(entries.map(({ span }) => lineAt(notes.lines, span.start)));
  const noted = new Map<Entry | undefined, NoteLine[]>();
  const open: Entry[] = [];

  function closeBefore(at: number): void {
    while (open.length > 0 && (open.at(-1) as Entry).body.end <= at) open.pop();
  }

  let next = 0;
  let paragraph: Paragraph | undefined;
  const paragraphs: Paragraph[] = [];
  for (const { found, base } of collectFromSections(notes.blocks, plainTextLinesIn)) {
    const at = base + found.at;
    for (let entry = entries[next]; entry && entry.span.start <= at; entry = entries[++next]) {
      closeBefore(entry.span.start);
      open.push(entry);
    }
    closeBefore(at);
    const entry = open.findLast(({ type }) => type === 'module') ?? open.at(-1);
    const line = lineAt(notes.lines, at);
    const before = paragraph;
    paragraph = undefined;
    if (titles.has(line)) continue;
    if (found.continues && before && before.entry === entry && !isDefinition(found)) {
      before.texts.push(found.text);
      for (const words of found.bold) before.line.bold.push(words);
      before.line.lastLine = line;
      paragraph = before;
      continue;
    }
    if (!/\p{L}/u.test(found.prose)) continue;
    if (!hasNotes(notes.text, lineSpan(notes.lines, notes.text, line))) continue;
    const lines = noted.get(entry) ?? [];
    const noteLine = { at, uri: undefined, line, lastLine: line, text: found.text, bold: [...found.bold] };
    paragraph = { entry, line: noteLine, texts: [found.text] };
    paragraphs.push(paragraph);
    lines.push(noteLine);
    noted.set(entry, lines);
  }
  for (const { line, texts } of paragraphs) line.text = joinWrapped(texts);
  return noted;
}

/**
 * A paragraph of notes with the texts of its lines, which are joined only once, since engines copy a joined string when a
 * character of it is read.
 */
interface Paragraph {
  readonly entry: Entry | undefined;
  readonly line: NoteLine;
  readonly texts: string[];
}

const AFTER_TERM = /^\s*[:：–—-]/; // ": a letter in a net"

/** Returns whether a line defines a term, also within a paragraph: "**packet**: a letter in a net". */
function isDefinition({ text, bold: [term] }: PlainTextLine): boolean {
  if (term === undefined || !text.startsWith(term)) return false;
  return /[:：]$/.test(term) || AFTER_TERM.test(text.slice(term.length));
}

const NO_SPACES = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}，。、：；！？]$/u; // "网"

/** Joins lines that were wrapped: with a space, except in scripts that have none. O(length of the lines). */
function joinWrapped(texts: readonly string[]): string {
  return texts
    .map((text, n) => {
      const next = texts[n + 1];
      if (next === undefined) return text;
      return NO_SPACES.test(text.slice(-1)) && NO_SPACES.test(next.charAt(0)) ? text : `${text} `;
    })
    .join('');
}

/** Returns whether an entry has content to study. Text outside of areas, such as a table of contents, is about the notes. */
function isStudied(entry: Entry): boolean {
  return entry.type === 'module' || areaOf(entry) !== undefined;
}

function moduleCard(module: Module, key: string, { lines, area, level }: NotedEntry): Card {
  const [{ uri, line, at }] = lines as readonly [NoteLine];
  const { lastLine } = lines.findLast((other) => other.uri === uri) as NoteLine;
  return {
    id: hash(key),
    question: t('What did you learn in “{0}”?', module.title),
    answer: lines.map(({ text }) => text),
    ...{ area, level, uri, line, lastLine },
    at: uri === undefined ? module.span.start : at,
  };
}

function termsOf({ text, bold }: NoteLine): string[] {
  const terms = bold.map(termOf).filter((term) => isTerm(term) && explainsTerm(term, text));
  if (terms.length === 0) return terms;
  const sentences = sentencesIn(text);
  return terms.filter((term) => !isInstructed(term, sentences));
}

function termCard(
  { area, level }: NotedEntry,
  key: string,
  term: string,
  { text, at, uri, line, lastLine }: NoteLine,
): Card {
  return {
    id: hash(`${key}\n${term.toLowerCase()}`),
    question: t('What is “{0}”?', term),
    answer: [text],
    ...{ area, level, at, uri, line, lastLine },
  };
}

/**
 * Returns a function for the key of an entry, which is stable while its notes change or move to files: its link, or else its
 * title
 * and area. The second of two entries with one link is treated as if it had none.
 */
function entryKeys(): (noted: NotedEntry) => string {
  const titles = new Map<string, string>();
  return ({ entry, url }) => {
    const title = entry.title.toLowerCase();
    const page = url === undefined ? undefined : linkKey(url);
    if (page !== undefined && !titles.has(page)) titles.set(page, title);
    return page !== undefined && titles.get(page) === title
      ? page
      : `${areaOf(entry)?.title.toLowerCase() ?? ''}\n${title}`;
  };
}

function urlOf(entry: Entry): string | undefined {
  return entry.type === 'module' ? entry.url : undefined;
}

function placeOf(entry: Entry): Pick<Card, 'area' | 'level'> {
  const level = entry.type === 'module' || entry.type === 'level' ? entry.level : undefined;
  return { area: areaOf(entry), level };
}

function areaOf(entry: Entry): Area | undefined {
  return entry.type === 'area' ? entry : entry.area;
}
