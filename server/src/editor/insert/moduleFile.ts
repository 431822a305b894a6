import { isWindowsDevice, localMarkdownPath } from '../../notes/links/localPath';
import type { LinkedFile, Module, Notes } from '../../notes/model/notes';
import { readTimes } from '../../notes/time/time';
import { lineEnding } from '../../notes/writing/writing';

/** A file to be created. */
export interface ModuleFile {
  /** The decoded path, relative to the folder of the notes: "lectures/04-heaps.md". */
  readonly path: string;
  readonly text: string;
}

/** Minimum number of modules with files for new modules to get a file, too. */
const MIN_FILES = 2;

/** Chooses paths and texts for the files of new modules. No path is returned twice. */
export interface ModuleFiles {
  /**
   * Returns the file of a new module, with a name and first lines like those of other modules; `undefined` if most modules have
   * no file. The model is the last file in the area, else in the notes.
   */
  readonly like: (title: string, area: string | undefined) => ModuleFile | undefined;
  /**
   * Returns the file of a module in notes whose modules have no files yet: in the folder of the notes, named after its title.
   */
  readonly byTitle: (title: string) => ModuleFile;
}

/**
 * Returns the chooser of files for new modules in notes. `isTaken` returns whether a file exists. O(modules), plus O(1) for
 * each file.
 */
export function moduleFiles({ text, modules }: Notes, isTaken: (path: string) => boolean): ModuleFiles {
  const withFile = modules.flatMap((module) => fileOf(module) ?? []);
  const haveFiles = withFile.length >= MIN_FILES && withFile.length * 2 > modules.length;
  const models = new Map(withFile.map((each) => [each.area, each]));
  const paths = new Set(withFile.map(({ path }) => path));
  const lastNumbers = numbersOf(paths);
  const lowerCase = new Set(Array.from(paths, (path) => path.toLowerCase()));
  const firstFree = createFirstFree((path) => lowerCase.has(path.toLowerCase()) || isDevice(path) || isTaken(path));
  const eol = lineEnding(text);
  return {
    like(title, area) {
      const model = (area === undefined ? undefined : models.get(area)) ?? withFile.at(-1);
      if (!haveFiles || !model) return undefined;
      return { path: pathLike(model.path, title, lastNumbers, firstFree), text: textLike(model.file, title, eol) };
    },
    byTitle: (title) => ({ path: pathLike('title.md', title, lastNumbers, firstFree), text: `# ${title}${eol}` }),
  };
}

/** Returns the first free path among `pathOf(1)`, `pathOf(2)`, ... for a name. */
type FirstFree = (name: string, pathOf: (n: number) => string) => string;

/**
 * Returns a function that finds free paths. It continues from the last number used for a name, so that many modules with equal
 * titles take linear time. Names that differ only in case are equal, as on Windows and macOS.
 */
function createFirstFree(isTaken: (path: string) => boolean): FirstFree {
  const nexts = new Map<string, number>();
  const given = new Set<string>();
  return (name, pathOf) => {
    let n = nexts.get(name) ?? 1;
    while (given.has(pathOf(n).toLowerCase()) || isTaken(pathOf(n))) n++;
    nexts.set(name, n + 1);
    given.add(pathOf(n).toLowerCase());
    return pathOf(n);
  };
}

/** Returns whether Windows reserves the name for a device. Such names are avoided on all systems, since notes may be shared. */
function isDevice(path: string): boolean {
  return isWindowsDevice(path.slice(path.lastIndexOf('/') + 1));
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

/** Returns the highest number after each prefix of the paths: 4 for "lectures/" with "lectures/04-heaps.md". */
function numbersOf(paths: ReadonlySet<string>): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const path of paths) {
    const [, folder = '', stem = ''] = PATH.exec(path) ?? [];
    const [, before = '', digits = ''] = NUMBERED.exec(stem) ?? [];
    if (digits !== '') highest.set(folder + before, Math.max(highest.get(folder + before) ?? 0, Number(digits)));
  }
  return highest;
}

/** Returns the first free path like `model`, with the next number if its name has one, else named after `title`. */
function pathLike(
  model: string,
  title: string,
  lastNumbers: ReadonlyMap<string, number>,
  firstFree: FirstFree,
): string {
  const [, folder = '', stem = '', ending = '.md'] = PATH.exec(model) ?? [];
  const [, before = '', digits = '', after = ''] = NUMBERED.exec(stem) ?? [];
  if (digits === '') {
    const name = folder + nameLike(stem, separatorOf(stem), title);
    return firstFree(name + ending, (n) => name + (n === 1 ? '' : `-${n}`) + ending);
  }
  const last = lastNumbers.get(folder + before) ?? 0;
  const [separator = ''] = /^[^\p{L}\p{N}]*/u.exec(after) ?? [];
  const words = after.slice(separator.length);
  const name =
    words === ''
      ? ''
      : separator + nameLike(words, separatorOf(words) ?? separatorOf(stem), title.replace(COUNTED, ''));
  const pathOf = (n: number) => folder + before + String(last + n).padStart(digits.length, '0') + name + ending;
  return firstFree(folder + before, pathOf);
}

/** Returns the separator between the words of a file name; `undefined` if it has one word. */
function separatorOf(name: string): string | undefined {
  return /[^\p{L}\p{N}]/u.exec(name)?.[0];
}

/**
 * Maximum length of a file name, in UTF-16 units. File systems allow 255 bytes, and most letters have at most 3 bytes in UTF-8.
 */
const MAX_NAME_LENGTH = 60;

/** Returns a file name for a title, in lower case if `model` is, truncated to whole words. */
function nameLike(model: string, separator: string | undefined, title: string): string {
  const name = shortened(title.match(LETTERS) ?? ['module'], separator ?? '-');
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}

function shortened([first = '', ...words]: readonly string[], separator: string): string {
  let name = [...first.slice(0, MAX_NAME_LENGTH)].filter((letter) => !LONE_SURROGATE.test(letter)).join('');
  for (const word of words) {
    if (name.length + separator.length + word.length > MAX_NAME_LENGTH) break;
    name += separator + word;
  }
  return name;
}

const LONE_SURROGATE = /\p{Cs}/u; // half of a character that `slice` cut in two

/** Returns the opening of the model file, its front matter and title, with the new title and without a time. */
function textLike({ opening, title }: LinkedFile, newTitle: string, eol: string): string {
  if (title === undefined || opening === '') return `# ${newTitle}${eol}`;
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
