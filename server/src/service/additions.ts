import { offsetOf } from '../answers/range';
import { noSyllabus, type Syllabus } from '../course/syllabus/syllabus';
import { moduleChoices } from '../editor/insert/moduleChoices';
import { newArea } from '../editor/insert/newArea';
import { type ModuleFilePaths, newModule } from '../editor/insert/newModule';
import { emptySyllabus, syllabusOfList, syllabusOfNotes } from '../editor/insert/newSyllabus';
import { pastedModules } from '../editor/insert/pastedModules';
import {
  addingTime,
  fileOfTime,
  findModule,
  insertingTime,
  moduleAt,
  type WriteTime,
} from '../editor/insert/writtenTime';
import type { Module, Notes } from '../notes/model/notes';
import { moduleOfFile } from '../notes/reading/linkedFile';
import type {
  AddTime,
  InFiles,
  InsertTime,
  ModuleChoice,
  NewArea,
  NewModule,
  PastedModules,
  PasteModule,
  Place,
  TextEdits,
} from '../protocol';
import type { NewSyllabus, NewSyllabusParams } from '../protocol/syllabus';
import type { DocumentStore } from './documentStore';
import type { Folders } from './folders';
import { parentOf, resolveInFolder } from './paths/pathInFolder';
import { uriKey } from './paths/uriKey';
import type { Syllabi } from './syllabi';

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
    const notes = this.#documents.get(uri)?.notes;
    return notes ? moduleChoices(notes, offsetOf(notes, place), this.#syllabi.offered(uri, notes)) : [];
  }

  newModule(params: NewModule): TextEdits | undefined {
    const { uri, position } = params;
    const notes = this.#documents.get(uri)?.notes;
    if (!notes) return undefined;
    const { has } = this.#folders.nearby(uri, notes);
    const resolve = (path: string) => resolveInFolder(this.#folders.rootOf(uri), parentOf(uri), path);
    const isOwn = (path: string) => uriKey(resolve(path) ?? '') === uriKey(uri);
    const files: ModuleFilePaths = { resolve, isTaken: (path) => isOwn(path) || (has(path) ?? false) };
    return newModule(notes, offsetOf(notes, position), params, this.#syllabi.offered(uri, notes), files);
  }

  pastedModules({ uri, position, text, html }: PasteModule): PastedModules | undefined {
    const notes = this.#documents.get(uri)?.notes;
    if (!notes?.isNotes) return undefined;
    const syllabus = this.#syllabi.offered(uri, notes);
    const found = pastedModules(notes, offsetOf(notes, position), { text, html }, syllabus);
    return found && this.#syllabi.has(uri) ? { ...found, isCertain: true } : found;
  }

  newSyllabus(params: NewSyllabusParams): NewSyllabus | undefined {
    if (params.from === 'nothing') return emptySyllabus(params.title);
    if (params.from !== 'notes') return syllabusOfList(params.from, params.text, params.title);
    const notes = this.#documents.get(params.uri)?.notes;
    return notes && syllabusOfNotes(notes, this.#syllabi.followed(params.uri, notes));
  }

  newArea({ uri, title }: NewArea): TextEdits | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes && newArea(notes, title);
  }

  insertTime({ uri, position, minutes }: InsertTime): TextEdits | InFiles | undefined {
    const moduleIn = (notes: Notes) => moduleAt(notes, offsetOf(notes, position));
    return this.#writeTime(uri, moduleIn, insertingTime(minutes, this.#syllabusOf(uri)));
  }

  addTime({ uri, module, minutes }: AddTime): TextEdits | InFiles | undefined {
    const write = addingTime(minutes, this.#syllabusOf(uri), module.wasPlanned);
    return this.#writeTime(uri, (each) => findModule(each, module), write);
  }

  #syllabusOf(uri: string): Syllabus {
    const notes = this.#documents.get(uri)?.notes;
    return notes ? this.#syllabi.followed(uri, notes) : noSyllabus;
  }

  /** Returns the edit that writes a time: in the notes or, if the time belongs there, in the file that the module links to. */
  #writeTime(
    uri: string,
    moduleIn: (notes: Notes) => Module | undefined,
    write: WriteTime,
  ): TextEdits | InFiles | undefined {
    const notes = this.#documents.get(uri)?.notes;
    const module = notes?.isNotes ? moduleIn(notes) : undefined;
    if (!notes || !module) return undefined;
    const file = fileOfTime(notes, module);
    if (file === undefined) return write(notes, module);
    const inFile = this.#documents.get(file)?.notes;
    if (!inFile) return { files: [file] };
    const own = moduleOfFile(inFile);
    return own ? { ...write(inFile, own), uri: file } : write(notes, module);
  }
}
