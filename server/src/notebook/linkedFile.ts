import { lineAt } from '../text/lines';
import { type Line, readTitleLines } from './line';
import { timesOf } from './moduleTimes';
import {
  type LinkedFile,
  type LinkedHeading,
  type Minutes,
  type Module,
  type Notebook,
  plannedFor,
  spentOn,
} from './notebook';
import { hasNotes } from './notes';
import { readTimes } from './time';
import { isTimeLine } from './titleTimes';

type Times = Pick<LinkedFile, 'spent' | 'estimate'>;

/**
 * Reads what a file says of the module that links to it. Its times are those of its front matter, `time: 25 min`, or of its
 * title, `# Graphs (25 min)`, or the sum over its own modules, or those of its lines, `Time: 25 min`.
 */
export function readLinkedFile(uri: string, notebook: Notebook): LinkedFile {
  const { blocks, text, modules } = notebook;
  const { lines } = readTitleLines(blocks, { levels: [] });
  const title = lines.find(({ depth }) => depth !== undefined);
  const ofTitle = title && timesOf(title, title.candidate.line, [title], text);
  const stated = [
    () => frontMatterTimes(text.slice(0, blocks.start)),
    () => ofTitle && { spent: ofTitle.spent?.minutes, estimate: ofTitle.estimate?.minutes },
    () => (modules.length > 0 ? sumsOf(modules) : textTimes(title ?? lines[0], lines, text)),
  ];
  return {
    uri,
    ...(firstStated(stated) ?? { spent: undefined, estimate: undefined }),
    hasNotes: hasOwnNotes(notebook, lines),
    headings: headingsBelow(title, lines, notebook),
  };
}

function firstStated(readers: readonly (() => Times | undefined)[]): Times | undefined {
  for (const read of readers) {
    const times = read();
    if (times?.spent || times?.estimate) return times;
  }
  return undefined;
}

const LINE = /[^\r\n]+/g;

function frontMatterTimes(frontMatter: string): Times | undefined {
  for (const [line] of frontMatter.matchAll(LINE)) {
    const [time] = readTimes(line);
    if (!time?.minutes || time.by !== 'context' || !isTimeLine(time, line)) continue;
    return time.role === 'estimate'
      ? { spent: undefined, estimate: time.minutes }
      : { spent: time.minutes, estimate: undefined };
  }
  return undefined;
}

function sumsOf(modules: readonly Module[]): Times {
  return { spent: sum(modules.map(spentOn)), estimate: sum(modules.map(plannedFor)) };
}

function sum(times: readonly (Minutes | undefined)[]): Minutes | undefined {
  const known = times.filter((minutes) => minutes !== undefined);
  if (known.length === 0) return undefined;
  return known.reduce((one, other) => ({ least: one.least + other.least, most: one.most + other.most }));
}

/** The times of lines that say little else, as below the title of a module. */
function textTimes(first: Line | undefined, lines: readonly Line[], text: string): Times | undefined {
  if (!first) return undefined;
  const { spent, estimate } = timesOf(first, { start: first.start, end: text.length }, lines, text);
  return { spent: spent?.minutes, estimate: estimate?.minutes };
}

/** Whether a line of the author's own stands between the headings. */
function hasOwnNotes({ text, blocks }: Notebook, lines: readonly Line[]): boolean {
  let from = blocks.start;
  for (const { base, candidate, depth } of lines) {
    if (depth === undefined) continue;
    if (hasNotes(text, { start: from, end: base + candidate.line.start })) return true;
    from = base + candidate.blockEnd;
  }
  return hasNotes(text, { start: from, end: text.length });
}

function headingsBelow(title: Line | undefined, all: readonly Line[], notebook: Notebook): LinkedHeading[] {
  const modules = new Set(notebook.modules.map(({ span }) => span.start));
  return all.flatMap((line): LinkedHeading[] => {
    const { depth, start, candidate } = line;
    if (depth === undefined || line === title || candidate.title === '') return [];
    return [{ title: candidate.title, depth, line: lineAt(notebook.lines, start), isModule: modules.has(start) }];
  });
}
