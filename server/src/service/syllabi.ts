import type { Notebook } from '../notebook/notebook';
import { builtInSyllabus } from '../syllabus/builtIn';
import { followedSyllabus } from '../syllabus/followed';
import { joinSyllabi, noSyllabus, readSyllabus, type Syllabus } from '../syllabus/syllabus';
import { uriKey } from './uriKey';

/** A file of the workspace that lists modules. */
export interface SyllabusFile {
  readonly uri: string;
  readonly text: string;
}

/** The workspace's syllabi and, behind them, the built-in one. */
export class Syllabi {
  readonly #openText: (uri: string) => string | undefined;
  #files: readonly SyllabusFile[] = [];
  #texts: readonly string[] = [];
  #all: readonly Syllabus[] | undefined;
  #joined: Syllabus = noSyllabus;

  /** A file that is open counts as the editor has it. */
  constructor(openText: (uri: string) => string | undefined) {
    this.#openText = openText;
  }

  setFiles(files: readonly SyllabusFile[]): void {
    this.#files = files;
  }

  has(uri: string): boolean {
    return this.#files.some((file) => uriKey(file.uri) === uriKey(uri));
  }

  /** What a notebook is measured against: the syllabus that it follows, or else one that asks for nothing. */
  followed(notebook: Notebook): Syllabus {
    return followedSyllabus(notebook, this.#read()) ?? noSyllabus;
  }

  /** What a notebook is offered: the syllabus that it follows, or else all of them, the workspace's first. */
  offered(notebook: Notebook): Syllabus {
    return followedSyllabus(notebook, this.#read()) ?? this.#joined;
  }

  #read(): readonly Syllabus[] {
    const texts = this.#files.map((file) => this.#openText(file.uri) ?? file.text);
    if (!this.#all || !sameTexts(texts, this.#texts)) {
      this.#texts = texts;
      this.#all = [...texts.map(readSyllabus), builtInSyllabus()];
      this.#joined = joinSyllabi(this.#all);
    }
    return this.#all;
  }
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}
