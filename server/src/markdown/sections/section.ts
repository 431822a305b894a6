import type { ListItem, Nodes, Root } from 'mdast';
import { compact } from '../../text/compact';
import { BLANK_LINE } from '../../text/lines';
import { runToEnd } from '../../text/steps';
import { plainTree } from '../plain/tree';
import { visitOffsets } from '../source/offsets';
import { exceedsParserLimits } from '../source/parserLimits';
import { parse } from './parse';

/**
 * A part of the notes that is parsed separately. Sections are compared by identity: one outside an edit remains the same
 * object, so that results can be stored in it.
 */
export interface Section {
  readonly text: string;
  /** Whether its first item continues the list at the end of the previous section. */
  readonly continues: boolean;
  /** A line that closes open blocks at its end, as the next section does; an empty string for the last section. */
  readonly closedBy: string;
  /** Labels that other sections define and this one may refer to, so that `[label]` is parsed as a link. */
  readonly given: readonly string[];
  /** The section that this unparsed section replaces, because the document exceeds the allowance of the parser. */
  readonly unreadOf?: Section;
}

/** Memoized results of a section, by number of the function. A symbol, so that comparing or copying a section ignores it. */
const answers = Symbol('answers');

interface Answered extends Section {
  readonly [answers]?: unknown[];
}

let questions = 0;

/** Represents a result that is `undefined`; a slot that is `undefined` was not computed yet. */
const nothing = Symbol('nothing');

/**
 * Memoizes `read` for each section, in the section itself: each edit requests thousands of them, and a WeakMap would be ten times
 * slower.
 */
export function perSection<T>(read: (section: Section) => T): (section: Section) => T {
  const question = questions++;
  return (section) => {
    const known = answersOf(section)[question];
    return known === undefined ? keep(section, question, read(section)) : answerOf<T>(known);
  };
}

/** A memoized function that computes its result at once, or by `inSteps` in steps between which other work can be done. */
export interface LongQuestion<Asked extends readonly unknown[], T> {
  (...asked: Asked): T;
  readonly inSteps: (...asked: Asked) => Generator<void, T>;
}

/**
 * Like `perSection`, for computations that take long for a long section: runs in steps. `readAtOnce` is an equal function without
 * steps, which cost more than reading the few lines of most sections.
 */
export function perSectionInSteps<T>(
  read: (section: Section) => Generator<void, T>,
  readAtOnce = (section: Section): T => runToEnd(read(section)),
): LongQuestion<[Section], T> {
  const question = questions++;
  function* inSteps(section: Section): Generator<void, T> {
    const known = answersOf(section)[question];
    return known === undefined ? keep(section, question, yield* read(section)) : answerOf<T>(known);
  }
  const atOnce = (section: Section): T => {
    const known = answersOf(section)[question];
    return known === undefined ? keep(section, question, readAtOnce(section)) : answerOf<T>(known);
  };
  return Object.assign(atOnce, { inSteps });
}

function answerOf<T>(known: unknown): T {
  return (known === nothing ? undefined : known) as T;
}

function keep<T>(section: Section, question: number, answer: T): T {
  const value = Array.isArray(answer) ? (compact(answer) as T) : answer;
  answersOf(section)[question] = value === undefined ? nothing : value;
  return value;
}

function answersOf(section: Answered): unknown[] {
  const known = section[answers];
  if (known) return known;
  const unasked: unknown[] = new Array(questions);
  Object.defineProperty(section, answers, { value: unasked });
  return unasked;
}

const treeQuestion = questions++;

/** Returns the syntax tree of a section, with offsets relative to the section. Parsed on the first call. */
export function treeOf(section: Section): Root {
  const known = keptTree(section);
  if (known) return known;
  if (isLeftToParser(section)) keepTree(section, parsedTree(section));
  return keptTree(section) as Root;
}

function keptTree(section: Section): Root | undefined {
  return answersOf(section)[treeQuestion] as Root | undefined;
}

function keepTree(section: Section, tree: Root): void {
  answersOf(section)[treeQuestion] = tree;
}

/** Returns whether a section needs the parser, which takes a hundred times as long as `plainTree`. */
export const isLeftToParser = perSection((section: Section): boolean => {
  // An unparsed section already has a tree.
  const tree = keptTree(section) ?? (section.given.length > 0 ? undefined : plainTree(section.text));
  if (tree) keepTree(section, tree);
  return tree === undefined;
});

/** Returns the unparsed version of a section, for a document that exceeds the allowance of the parser. Cached per section. */
export const unreadTwin = perSection((section: Section): Section => {
  const twin: Section = { ...section, unreadOf: section };
  keepTree(twin, unreadTree(section.text));
  return twin;
});

/** Returns an unparsed section: the text after the front matter of a file that is too large. */
export function unreadSection(text: string): Section {
  const section: Section = { text, continues: false, closedBy: '', given: [] };
  keepTree(section, unreadTree(text));
  return section;
}

function unreadTree(text: string): Root {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: text.length } };
  return { type: 'root', children: [{ type: 'html', value: text, position }] };
}

/** Parses a section; returns one block of HTML for a section over the limits of the parser, which contains no titles then. */
export function parsedTree(section: Section): Root {
  return exceedsParserLimits(section.text) ? unreadTree(section.text) : treeByParser(section);
}

/**
 * Parses a section after definitions of its given labels and before the line that closes it, and removes both from the result.
 */
function treeByParser({ text, given, closedBy }: Section): Root {
  const preface = prefaceOf(given);
  const tree = parse(preface + text + closedBy);
  if (closedBy !== '') {
    dropLast(tree, preface + text);
    endAtMost(preface.length + text.length, tree);
  }
  if (preface === '') return tree;
  tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= preface.length);
  visitOffsets(tree, (offset) => Math.max(0, offset - preface.length));
  return tree;
}

/** Returns definitions of the labels; after footnotes, with a thematic break, since indented code would continue the last one. */
function prefaceOf(given: readonly string[]): string {
  const definitions = given.map((label) => `[${label}]: x\n\n`).join('');
  return given.some((label) => label.startsWith('^')) ? `${definitions}***\n\n` : definitions;
}

/** Removes what the closing line became: a separate block, or the last item of a list. */
function dropLast(tree: Root, text: string): void {
  const list = tree.children.at(-1);
  const last = list?.type === 'list' ? list.children.at(-2) : undefined;
  if (list?.type !== 'list' || !last?.position || !list.position) {
    tree.children.pop();
    return;
  }
  list.children.pop();
  list.position.end = { ...last.position.end };
  list.spread = list.children.some((item, n) => n > 0 && isBlankBetween(list.children[n - 1], item, text));
}

/** Limits the ends of the last blocks: the parser ends an item with an open fence only after the marker of the next item. */
function endAtMost(limit: number, node: Nodes): void {
  if (node.position) node.position.end.offset = Math.min(node.position.end.offset ?? 0, limit);
  const last = 'children' in node ? node.children.at(-1) : undefined;
  if (last) endAtMost(limit, last);
}

function isBlankBetween(before: ListItem | undefined, after: ListItem, text: string): boolean {
  return BLANK_LINE.test(text.slice(before?.position?.end.offset ?? 0, after.position?.start.offset ?? 0));
}
