import { offsetOf } from '../answers/range';
import { noSyllabus } from '../course/syllabus/syllabus';
import { moduleChoices } from '../editor/insert/moduleChoices';
import { newArea } from '../editor/insert/newArea';
import { type CourseFiles, newModule } from '../editor/insert/newModule';
import {
  addingTime,
  fileOfTime,
  findModule,
  insertingTime,
  moduleAt,
  type WriteTime,
} from '../editor/insert/writtenTime';
import type { Module, Notebook } from '../notes/model/notebook';
import { moduleOfFile } from '../notes/reading/linkedFile';
import type { AddTime, InFiles, InsertTime, ModuleChoice, NewArea, NewModule, Place, TextEdits } from '../protocol';
import type { DocumentStore } from './documentStore';
import type { Folders } from './folders';
import { parentOf, resolveInFolder } from './pathInFolder';
import type { Syllabi } from './syllabi';
import { uriKey } from './uriKey';

/** Edits of open notes that add what the user asks for: modules, areas, times. */
export class Additions {
  readonly #documents: DocumentStore;
  readonly #syllabi: Syllabi;
  readonly #folders: Folders;

  constructor(documents: DocumentStore, syllabi: Syllabi, folders: Folders) {
    this.#documents = documents;
    this.#syllabi = syllabi;
    this.#folders = folders;
  }

  moduleChoices(uri: string, place: Place): ModuleChoice[] {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook ? moduleChoices(notebook, offsetOf(notebook, place), this.#syllabi.offered(uri, notebook)) : [];
  }

  newModule(asked: NewModule): TextEdits | undefined {
    const { uri, position } = asked;
    const notebook = this.#documents.get(uri)?.notebook;
    if (!notebook) return undefined;
    const { has } = this.#folders.nearby(uri, notebook);
    const resolve = (path: string) => resolveInFolder(this.#folders.rootOf(uri), parentOf(uri), path);
    const isOwn = (path: string) => uriKey(resolve(path) ?? '') === uriKey(uri);
    const files: CourseFiles = { resolve, isTaken: (path) => isOwn(path) || (has(path) ?? false) };
    return newModule(notebook, offsetOf(notebook, position), asked, this.#syllabi.offered(uri, notebook), files);
  }

  newArea({ uri, title }: NewArea): TextEdits | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook && newArea(notebook, title);
  }

  insertTime({ uri, position, minutes }: InsertTime): TextEdits | InFiles | undefined {
    const moduleIn = (notebook: Notebook) => moduleAt(notebook, offsetOf(notebook, position));
    return this.#writeTime(uri, moduleIn, insertingTime(minutes));
  }

  addTime({ uri, module, minutes }: AddTime): TextEdits | InFiles | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    const syllabus = notebook ? this.#syllabi.followed(uri, notebook) : noSyllabus;
    return this.#writeTime(uri, (notes) => findModule(notes, module), addingTime(minutes, syllabus));
  }

  /** Writes into the file that the module links to if its time belongs there. */
  #writeTime(
    uri: string,
    moduleIn: (notebook: Notebook) => Module | undefined,
    write: WriteTime,
  ): TextEdits | InFiles | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    const module = notebook?.isNotebook ? moduleIn(notebook) : undefined;
    if (!notebook || !module) return undefined;
    const file = fileOfTime(notebook, module);
    if (file === undefined) return write(notebook, module);
    const inFile = this.#documents.get(file)?.notebook;
    if (!inFile) return { files: [file] };
    const own = moduleOfFile(inFile);
    return own ? { ...write(inFile, own), uri: file } : write(notebook, module);
  }
}
