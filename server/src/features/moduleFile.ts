import { localMarkdownPath } from '../notebook/localPath';
import type { LinkedFile, Module, Notebook } from '../notebook/notebook';
import { readTimes } from '../notebook/time';

/** A file that is still to be written. */
export interface ModuleFile {
  /** From the folder of the notes, decoded: "lectures/04-heaps.md". */
  readonly path: string;
  readonly text: string;
}

/** So many modules show that each has its file. */
const ENOUGH = 2;

/**
 * Returns the file of a new module, named and begun like those of the other modules, `undefined` if most of them have none. The
 * file of the last module is the model, of those in the area if there is one. `isTaken` tells whether a path has a file already.
 */
export function moduleFile(
  { modules }: Notebook,
  title: string,
  area: string | undefined,
  isTaken: (path: string) => boolean,
): ModuleFile | undefined {
  const withFile = modules.flatMap((module) => fileOf(module) ?? []);
  if (withFile.length < ENOUGH || withFile.length * 2 <= modules.length) return undefined;
  const model = withFile.findLast((each) => area !== undefined && each.area === area) ?? withFile.at(-1);
  if (!model) return undefined;
  const paths = withFile.map(({ path }) => path);
  const path = pathLike(model.path, title, paths, isTaken);
  return { path, text: textLike(model.file, title) };
}

/** Returns the file of a module in notes whose modules have none yet: beside the notes, named by its title. */
export function newFile(title: string, isTaken: (path: string) => boolean): ModuleFile {
  return { path: pathLike('title.md', title, [], isTaken), text: `# ${title}\n` };
}

interface FileOfModule {
  readonly path: string;
  readonly file: LinkedFile;
  readonly area: string | undefined;
}

function fileOf({ url, file, area }: Module): FileOfModule | undefined {
  const path = localMarkdownPath(url);
  return path !== undefined && file ? { path, file, area: area?.title } : undefined;
}

const PATH = /^(.*\/)?([^/]*)(\.[^./]*)$/; // "lectures/01-merge-sort.md"
const NUMBERED = /^(\D{0,60})(\d{1,4})(\D.*)?$/s; // "01-merge-sort", "lecture-3"
const LETTERS = /[\p{L}\p{N}]+/gu;
const COUNTED = /^\p{L}{0,20}\s?\d{1,4}\s?[:.)–-]\s?/u; // "Lecture 4: "

/** The first free path of the same kind: its number, or one after its name, counts on. */
function pathLike(model: string, title: string, paths: readonly string[], isTaken: (path: string) => boolean): string {
  const firstFree = (pathOf: (n: number) => string): string => {
    for (let n = 1; ; n++) if (!paths.includes(pathOf(n)) && !isTaken(pathOf(n))) return pathOf(n);
  };
  const [, folder = '', stem = '', ending = '.md'] = PATH.exec(model) ?? [];
  const [, before = '', digits = '', after = ''] = NUMBERED.exec(stem) ?? [];
  if (digits === '') {
    const name = folder + nameLike(stem, gapOf(stem), title);
    return firstFree((n) => name + (n === 1 ? '' : `-${n}`) + ending);
  }
  const numbers = paths.flatMap((path) => {
    const [, otherFolder = '', otherStem = ''] = PATH.exec(path) ?? [];
    const [, otherBefore = '', otherDigits = ''] = NUMBERED.exec(otherStem) ?? [];
    return otherFolder === folder && otherBefore === before && otherDigits !== '' ? Number(otherDigits) : [];
  });
  const last = numbers.reduce((one, other) => Math.max(one, other));
  const [gap = ''] = /^[^\p{L}\p{N}]*/u.exec(after) ?? [];
  const words = after.slice(gap.length);
  const name = words === '' ? '' : gap + nameLike(words, gapOf(words) ?? gapOf(stem), title.replace(COUNTED, ''));
  return firstFree((n) => folder + before + String(last + n).padStart(digits.length, '0') + name + ending);
}

/** What is between the words of a name. */
function gapOf(name: string): string | undefined {
  return /[^\p{L}\p{N}]/u.exec(name)?.[0];
}

/** The words of a title in the case of another name. */
function nameLike(model: string, gap: string | undefined, title: string): string {
  const words = (title.match(LETTERS) ?? ['module']).join(gap ?? '-');
  return model === model.toLowerCase() ? words.toLowerCase() : words;
}

/** The front matter and the title of the model with another title, and without times. */
function textLike({ opening, title }: LinkedFile, newTitle: string): string {
  if (title === undefined || opening === '') return `# ${newTitle}\n`;
  const lines = opening.split(LINE_END).map((line, n) => (n % 2 === 0 ? withoutTime(line) : line));
  return lines.join('').replaceAll(title, () => newTitle);
}

const LINE_END = /(\r\n|\r(?!\n)|\n)/;

function withoutTime(line: string): string {
  const [time] = readTimes(line);
  if (!time?.minutes) return line;
  if (time.by === 'context' && time.span.start === 0) return line.slice(0, time.amount.start);
  return (line.slice(0, time.span.start) + line.slice(time.span.end)).replace(/[\s:–-]{1,10}$/, '');
}
