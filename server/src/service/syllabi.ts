import { builtInSyllabus } from '../syllabus/builtIn';
import { joinSyllabi, readSyllabus, type Syllabus } from '../syllabus/syllabus';
import { uriKey } from './uriKey';

/** A file of the workspace that lists modules. */
export interface SyllabusFile {
  readonly uri: string;
  readonly text: string;
}

/** The workspace's syllabi and the built-in one, joined: the workspace's come first, so that they win. */
export class Syllabi {
  #files: readonly SyllabusFile[] = [];
  #texts: readonly string[] = [];
  #joined: Syllabus | undefined;

  setFiles(files: readonly SyllabusFile[]): void {
    this.#files = files;
  }

  has(uri: string): boolean {
    return this.#files.some((file) => uriKey(file.uri) === uriKey(uri));
  }

  /** The modules of all of them; a file that is open counts as the editor has it. */
  joined(openText: (uri: string) => string | undefined): Syllabus {
    const texts = this.#files.map((file) => openText(file.uri) ?? file.text);
    if (!this.#joined || !sameTexts(texts, this.#texts)) {
      this.#texts = texts;
      this.#joined = joinSyllabi([...texts.map(readSyllabus), builtInSyllabus()]);
    }
    return this.#joined;
  }
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}
