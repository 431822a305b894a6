import { builtInSyllabus } from '../course/syllabus/builtIn';
import { followedSyllabus } from '../course/syllabus/followed';
import { joinSyllabi, noSyllabus, readSyllabus, type Syllabus } from '../course/syllabus/syllabus';
import { markdownStart } from '../markdown/source/frontMatter';
import type { Notes } from '../notes/model/notes';
import { declaresSyllabus } from '../notes/writing/frontMatterWord';
import { hash } from '../text/hash';
import type { DocumentStore } from './documentStore';
import { isAtOrBelow, uriKey } from './paths/uriKey';

/** A file of the workspace that lists modules. */
export interface SyllabusFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * All syllabi: those in the settings, then files that declare themselves as one, sorted by path, then the built-in one. Of
 * several that match notes, the first one applies.
 */
export class Syllabi {
  readonly #open: Pick<DocumentStore, 'keptUris' | 'openText'>;
  #named: ReadonlyMap<string, SyllabusFile> = new Map();
  readonly #found = new Map<string, SyllabusFile>();
  #levels: readonly string[] = [];
  #readTexts: readonly string[] = [];
  #all: readonly Syllabus[] | undefined;
  #joined: Syllabus = noSyllabus;
  #key: string | undefined;

  /** Open files have the content of the editor, even before they are found on disk. */
  constructor(open: Pick<DocumentStore, 'keptUris' | 'openText'>) {
    this.#open = open;
  }

  /** Sets the files that the settings name. */
  setNamed(files: readonly SyllabusFile[]): void {
    this.#named = new Map(files.map((file) => [uriKey(file.uri), file]));
  }

  /** Sets the names of levels in addition to the built-in ones. */
  setLevels(levels: readonly string[]): void {
    this.#levels = levels;
    this.#all = undefined;
  }

  /** Adds a file on disk; without a text, it is removed. Returns whether its front matter declares a syllabus. */
  put(uri: string, text: string | undefined): boolean {
    const isSyllabus = text !== undefined && isSyllabusText(text);
    if (isSyllabus) this.#found.set(uriKey(uri), { uri, text });
    else this.#found.delete(uriKey(uri));
    return isSyllabus;
  }

  /** Removes deleted files on disk, including all files in deleted folders. */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris.map(uriKey));
    for (const key of this.#found.keys()) if (isAtOrBelow(gone, key)) this.#found.delete(key);
  }

  /** Removes all other files on disk. */
  keep(isKept: (uri: string) => boolean): void {
    for (const [key, { uri }] of this.#found) if (!isKept(uri)) this.#found.delete(key);
  }

  /** Returns whether a file is a syllabus by the settings or by its front matter. */
  has(uri: string): boolean {
    if (this.isNamed(uri)) return true;
    const text = this.#open.openText(uri);
    return text === undefined ? this.#found.has(uriKey(uri)) : isSyllabusText(text);
  }

  /** Returns whether the settings name a file. */
  isNamed(uri: string): boolean {
    return this.#named.size > 0 && this.#named.has(uriKey(uri));
  }

  /** Returns the syllabus that the notes follow, or an empty one. */
  followed(uri: string, notes: Notes): Syllabus {
    return (this.has(uri) ? undefined : followedSyllabus(notes, this.#read())) ?? noSyllabus;
  }

  /**
   * Returns the syllabus for completion: the one that the notes follow, or else all of them combined; an empty one for a
   * syllabus.
   */
  offered(uri: string, notes: Notes): Syllabus {
    return this.has(uri) ? noSyllabus : (followedSyllabus(notes, this.#read()) ?? this.#joined);
  }

  /** Returns a key that is equal for equal syllabi. */
  key(): string {
    this.#read();
    this.#key ??= hash(JSON.stringify([this.#readTexts, this.#levels]));
    return this.#key;
  }

  #read(): readonly Syllabus[] {
    const texts = this.#texts();
    if (!this.#all || !sameTexts(texts, this.#readTexts)) {
      this.#readTexts = texts;
      this.#all = [...texts.map((text) => readSyllabus(text, this.#levels)), builtInSyllabus()];
      this.#joined = joinSyllabi(this.#all);
      this.#key = undefined;
    }
    return this.#all;
  }

  /** Returns the syllabi of the settings in their order, then the others sorted by path. */
  #texts(): string[] {
    const others = new Map([...this.#found].map(([key, { text }]) => [key, text]));
    for (const uri of this.#open.keptUris()) {
      const text = this.#open.openText(uri);
      if (text !== undefined && isSyllabusText(text)) others.set(uriKey(uri), text);
      else others.delete(uriKey(uri));
    }
    const named = [...this.#named.values()].map(({ uri, text }) => this.#open.openText(uri) ?? text);
    const unnamed = [...others].filter(([key]) => !this.#named.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    return [...named, ...unnamed.map(([, text]) => text)];
  }
}

function isSyllabusText(text: string): boolean {
  return declaresSyllabus({ text, start: markdownStart(text) });
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}
