import { t } from '@vscode/l10n';
import { offsetOf } from '../answers/range';
import { textEdits } from '../answers/textEdits';
import { moduleFiles } from '../editor/insert/moduleFile';
import { moduleAt } from '../editor/insert/writtenTime';
import { localMarkdownPath } from '../notes/links/localPath';
import { type LinkedFile, type Module, minutesOf, type Notes, timeOf } from '../notes/model/notes';
import { readLinkedFile } from '../notes/reading/linkedFile';
import { type ReadOptions, readNotes } from '../notes/reading/read';
import type { FileMoveParams, InFiles, Refused, TextEdits } from '../protocol';
import { inlineFile } from '../refactor/files/inlineFile';
import { moveToFile } from '../refactor/files/moveToFile';
import { canMoveNotes } from '../refactor/move/movedText';
import { applyEdits, type Edit } from '../text/edit';
import { fileName } from '../text/fileName';
import { groupBy } from '../text/groupBy';
import { formatNumber } from '../text/language';
import { lineAt } from '../text/lines';
import type { DocumentStore } from './documentStore';
import type { Folders } from './folders';
import { parentOf, resolveInFolder } from './paths/pathInFolder';
import { uriKey } from './paths/uriKey';
import { relinked } from './renames';

type Answer = TextEdits | InFiles | Refused | undefined;

const cannotMove = (): Refused => ({
  refused: t('The notes of this module cannot be moved to a file: its title is quoted, underlined or in a table.'),
});
const cannotInlineHere = (): Refused => ({
  refused: t('This file cannot be moved into the notes: the title of its module is quoted, underlined or in a table.'),
});
const cannotInline = (): Refused => ({
  refused: t('This file cannot be moved into the notes: it contains modules or front matter.'),
});
const sharedFile = (): Refused => ({
  refused: t('This file cannot be moved into the notes: other modules also link to it.'),
});
const notRecognized = ({ title }: Module, line: number): Refused => ({
  refused: t(
    '“{0}” in line {1} would no longer be recognized as a module. Add its time to the title first.',
    title,
    line,
  ),
});
const wouldChange = ({ title }: Module, line: number): Refused => ({
  refused: t(
    'Nothing was moved, because “{0}” in line {1} would change. Write its title and time like those of the other modules.',
    title,
    line,
  ),
});
const nothingToMove = (): Refused => ({ refused: t('Each module already has its own file.') });
const nothingToInline = (): Refused => ({ refused: t('No module links to a file.') });

/** Moves the notes of modules into files and back, and refuses a move that would change how notes are parsed. */
export class FileMoves {
  readonly #documents: DocumentStore;
  readonly #folders: Folders;
  readonly #linkingTo: (file: string) => readonly string[];
  readonly #optionsOf: (uri: string) => ReadOptions;

  /** `linkingTo` returns the URIs of all known notes with modules that link to a file. */
  constructor(
    documents: DocumentStore,
    folders: Folders,
    linkingTo: (file: string) => readonly string[],
    optionsOf: (uri: string) => ReadOptions,
  ) {
    this.#documents = documents;
    this.#folders = folders;
    this.#linkingTo = linkingTo;
    this.#optionsOf = optionsOf;
  }

  moveToFile({ uri, position, all }: FileMoveParams): Answer {
    const notes = this.#notes(uri);
    if (!notes) return undefined;
    const modules = this.#modules(notes, position, all).filter(({ file }) => !file);
    if (modules.length === 0) return nothingToMove();
    const moved = this.#moveToFiles(uri, notes, modules, false);
    if (!('refused' in moved)) return moved;
    // A time on the title may be the only evidence that the title with a link to a file is a module.
    return this.#moveToFiles(uri, notes, modules, true);
  }

  #moveToFiles(uri: string, notes: Notes, modules: readonly Module[], keepsTimes: boolean): TextEdits | Refused {
    const files = new Map<string, string>();
    const edits: Edit[] = [];
    const root = this.#folders.rootOf(uri);
    const newFiles = moduleFiles(notes, (path) => this.#isTaken(uri, notes, path));
    for (const module of modules) {
      const file = newFiles.like(module.title, module.area?.title) ?? newFiles.byTitle(module.title);
      const target = this.#resolve(uri, file.path);
      const moved =
        target !== undefined &&
        moveToFile(
          notes,
          module,
          { path: file.path, opening: file.text },
          (text) => relinked(text, root, uri, target),
          keepsTimes,
        );
      if (!target || !moved || files.has(target)) return cannotMove();
      files.set(target, moved.text);
      for (const each of moved.edits) edits.push(each);
    }
    const written = Array.from(files, ([fileUri, text]) => ({ uri: fileUri, text }));
    const refused = this.#checked(uri, notes, modules, edits, files);
    return refused ?? { ...this.#edits(notes, edits, modules), newFiles: written, summary: movedTo(modules, written) };
  }

  inlineFile({ uri, position, all }: FileMoveParams): Answer {
    const notes = this.#notes(uri);
    if (!notes) return undefined;
    const modules = this.#modules(notes, position, all).filter(({ file }) => file);
    if (modules.length === 0) return nothingToInline();
    const closed = modules.flatMap(({ file }) => (file && !this.#documents.has(file.uri) ? file.uri : []));
    if (this.#areShared(uri, notes, modules)) return sharedFile();
    if (closed.length > 0) return { files: closed };
    const edits: Edit[] = [];
    const deletedFiles: string[] = [];
    for (const module of modules) {
      const file = module.file?.uri ?? '';
      const inFile = this.#documents.get(file)?.notes;
      const root = this.#folders.rootOf(uri);
      const inlined = inFile && inlineFile(notes, module, inFile, (text) => relinked(text, root, file, uri));
      if (!inlined) return canMoveNotes(notes, module) ? cannotInline() : cannotInlineHere();
      for (const each of inlined) edits.push(each);
      deletedFiles.push(file);
    }
    const refused = this.#checked(uri, notes, modules, edits, new Map());
    return refused ?? { ...this.#edits(notes, edits, modules), deletedFiles };
  }

  /** Returns whether another module, in these or other notes, links to the file of one of some modules. */
  #areShared(uri: string, notes: Notes, modules: readonly Module[]): boolean {
    const files = notes.modules.flatMap(({ file }) => (file ? uriKey(file.uri) : []));
    const counts = groupBy(files, (key) => key);
    return modules.some(
      ({ file }) =>
        file &&
        ((counts.get(uriKey(file.uri))?.length ?? 0) > 1 ||
          this.#linkingTo(file.uri).some((each) => uriKey(each) !== uriKey(uri))),
    );
  }

  #notes(uri: string): Notes | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes?.isNotes ? notes : undefined;
  }

  #modules(notes: Notes, position: FileMoveParams['position'], all: boolean | undefined): readonly Module[] {
    if (all) return notes.modules;
    const module = moduleAt(notes, offsetOf(notes, position));
    return module ? [module] : [];
  }

  #resolve(uri: string, path: string): string | undefined {
    return resolveInFolder(this.#folders.rootOf(uri), parentOf(uri), path);
  }

  #isTaken(uri: string, notes: Notes, path: string): boolean {
    return (
      uriKey(this.#resolve(uri, path) ?? '') === uriKey(uri) || (this.#folders.nearby(uri, notes).has(path) ?? false)
    );
  }

  #edits(notes: Notes, edits: readonly Edit[], [first]: readonly Module[]): TextEdits {
    return textEdits(notes, edits, first?.span.start ?? 0);
  }

  /**
   * Returns the reason for refusing the edits that move the notes of `moved`; `undefined` if all modules are parsed as before, with
   * `files` in addition to the existing ones.
   */
  #checked(
    uri: string,
    notes: Notes,
    moved: readonly Module[],
    edits: readonly Edit[],
    files: ReadonlyMap<string, string>,
  ): Refused | undefined {
    const options = this.#optionsOf(uri);
    const linkedFile = (url: string): LinkedFile | undefined => {
      const path = localMarkdownPath(url);
      const target = path && this.#resolve(uri, path);
      const text = target && files.get(target);
      return text === undefined ? options.linkedFile?.(url) : readLinkedFile(target as string, readNotes(text));
    };
    const after = readNotes(applyEdits(notes.text, edits), { ...options, linkedFile });
    const modules = after.modules.map(factsOf);
    const areas = (some: Notes) => JSON.stringify(some.areas.map(({ title }) => title));
    const isEqual = notes.modules.length === modules.length && areas(notes) === areas(after);
    const changed =
      notes.modules.find((module, n) => factsOf(module) !== modules[n]) ?? (isEqual ? undefined : moved[0]);
    if (!changed) return undefined;
    const line = lineAt(notes.lines, changed.span.start) + 1;
    const isLost = modules.length < notes.modules.length && moved.includes(changed) && !timeOf(changed);
    return isLost ? notRecognized(changed, line) : wouldChange(changed, line);
  }
}

function factsOf(module: Module): string {
  return JSON.stringify([module.title, minutesOf(module), module.hasNotes, module.level, module.area?.title]);
}

function movedTo(modules: readonly Module[], files: readonly { readonly uri: string }[]): string {
  const [module, ...others] = modules;
  return module && others.length === 0
    ? t('Moved the notes of “{0}” to {1}.', module.title, fileName(files[0]?.uri ?? ''))
    : t('Moved the notes of {0} modules to files.', formatNumber(modules.length));
}
