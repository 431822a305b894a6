import { rangeOf } from '../../answers/range';
import { entryProgress } from '../../course/progress/progress';
import { figuresOf } from '../../course/progress/statistics';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import { type Entry, type Module, minutesOf, type Notes } from '../../notes/model/notes';
import { type OutlineNode, outline } from '../../notes/model/outline';
import type { NotesTree, TreeEntry } from '../../protocol';
import { type UnreportedTime, unreportedTimes } from '../../rules/times/missing-time';
import { fileName } from '../../text/fileName';
import { linkedRows } from './linkedRows';
import { modulesOf } from './sums';

/** Returns the tree of notes, with their progress in the syllabus. */
export function tree(notes: Notes, uri: string, syllabus: Syllabus): NotesTree {
  const nodes = outline(notes);
  const known = { notes, syllabus, unreported: unreportedTimes(notes) };
  return { ...topRow(notes, uri, nodes, syllabus), children: rows(known, nodes, uri) };
}

/** Returns the row of closed notes, without children. */
export function closedTree(notes: Notes, uri: string, syllabus: Syllabus): NotesTree {
  return { ...topRow(notes, uri, outline(notes), syllabus), isClosed: true };
}

function topRow(notes: Notes, uri: string, nodes: readonly OutlineNode[], syllabus: Syllabus): NotesTree {
  const all = rangeOf(notes.lines, { start: 0, end: notes.text.length });
  return {
    id: uri,
    uri,
    type: 'notes',
    title: notes.title || fileName(uri),
    range: { start: all.start, end: all.start },
    body: all,
    ...sums(notes, nodes, syllabus),
    children: [],
  };
}

/** The inputs of all rows. */
interface Known {
  readonly notes: Notes;
  readonly syllabus: Syllabus;
  readonly unreported: ReadonlyMap<Module, UnreportedTime>;
}

/** Returns rows whose ids are paths of titles, stable while text moves. A repeated title gets a number. */
function rows(known: Known, nodes: readonly OutlineNode[], parentId: string): TreeEntry[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const name = `${parentId}/${node.entry.title.replaceAll('/', '%2F')}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return row(known, node, count === 1 ? name : `${name}//${count}`);
  });
}

function row(known: Known, node: OutlineNode, id: string): TreeEntry {
  const { notes, syllabus } = known;
  const { entry, children } = node;
  return {
    id,
    type: entry.type,
    title: labelOf(notes, entry),
    range: rangeOf(notes.lines, entry.span),
    body: rangeOf(notes.lines, entry.body),
    ...levelName(entry),
    ...moduleFacts(entry, known),
    ...sums(notes, [node], syllabus),
    ...progressOf(notes, entry, syllabus),
    children: [
      ...rows(known, children, id),
      ...(entry.type === 'module' && entry.file ? linkedRows(entry.file, id) : []),
    ],
  };
}

function levelName(entry: Entry): Pick<TreeEntry, 'level'> {
  if (entry.type !== 'level' && entry.type !== 'module') return {};
  return entry.level === undefined ? {} : { level: entry.level };
}

function moduleFacts(
  entry: Entry,
  { unreported }: Known,
): Pick<TreeEntry, 'kind' | 'url' | 'file' | 'state' | 'unreported'> {
  if (entry.type !== 'module') return {};
  const reason = unreported.get(entry);
  return {
    ...(entry.kind && { kind: entry.kind }),
    ...(entry.url !== undefined && { url: entry.url }),
    ...(entry.file && { file: entry.file.uri }),
    state: !minutesOf(entry) ? 'missingTime' : entry.hasNotes ? 'noted' : 'empty',
    ...(reason && { unreported: reason }),
  };
}

function progressOf(notes: Notes, entry: Entry, syllabus: Syllabus): Pick<TreeEntry, 'progress'> {
  const found = entryProgress(notes, syllabus, entry);
  return found ? { progress: { done: found.done, listed: found.listed } } : {};
}

type Sums = Pick<TreeEntry, 'modules' | 'withoutTime' | 'withoutNotes' | 'unfinished' | 'spent' | 'planned'>;

function sums(notes: Notes, nodes: readonly OutlineNode[], syllabus: Syllabus): Sums {
  const { done, spent, planned, ...counts } = figuresOf(notes, nodes.flatMap(modulesOf), syllabus);
  return { ...counts, unfinished: counts.modules - done, ...(spent && { spent }), ...(planned && { planned }) };
}
