import type { CodeAction, Diagnostic, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-types';
import { offsetOf } from './answers/range';
import { hoverCode } from './commands/commands';
import { prepareBuiltIn } from './course/syllabus/builtIn';
import { type ActionsRequest, codeActionsInSteps } from './editor/findings/codeActions';
import { diagnosticsInSteps } from './editor/findings/diagnostics';
import { folding } from './editor/outline/folding';
import { hover } from './editor/outline/hover';
import { symbols, symbolsWithoutHeadings } from './editor/outline/symbols';
import { type Difference, firstDifference } from './notes/model/firstDifference';
import type { Notes } from './notes/model/notes';
import { type ReadOptions, readNotes } from './notes/reading/read';
import type { Place } from './protocol';
import { Additions } from './service/additions';
import { Commands } from './service/commands';
import { Completion } from './service/completion';
import { DocumentStore, type TextChange } from './service/documentStore';
import { Explanations } from './service/explanations';
import { FileMoves } from './service/fileMoves';
import { Folders } from './service/folders';
import { InlayHints } from './service/inlayHints';
import { LinkedFiles } from './service/linkedFiles';
import { Links } from './service/links';
import { NotesFiles } from './service/notesFiles';
import { Plans } from './service/plans';
import { Recall } from './service/recall';
import { Refactorings } from './service/refactorings';
import { Reports, type RuledFeature } from './service/reports';
import {
  defaultOptions,
  type FolderSettings,
  levelsOfAll,
  optionsBy,
  settingsAt,
} from './service/settings/folderSettings';
import { defaultSettings, type Settings } from './service/settings/settings';
import { Syllabi, type SyllabusFile } from './service/syllabi';
import { runToEnd } from './text/steps';

/**
 * Facade of the core: stores texts, settings and syllabi, and answers each request by calling one feature. Markdown files
 * that are not notes get empty answers, except from the commands that create notes.
 */
export class Service {
  readonly #documents = new DocumentStore();
  readonly #syllabi = new Syllabi(this.#documents);
  /** Folders of the workspace, and folders that contain notes. */
  readonly folders = new Folders();
  /** Files that modules link to. */
  readonly linkedFiles = new LinkedFiles(this.#documents, (uri) => this.folders.rootOf(uri));
  /** Requests about all notes. */
  readonly notesFiles = new NotesFiles(this.#documents, this.#syllabi, this.linkedFiles);
  readonly refactorings = new Refactorings(this.#documents, (uri, notes) => ({
    syllabus: this.#syllabi.followed(uri, notes),
    options: this.#optionsOf(uri),
  }));
  readonly additions = new Additions(this.#documents, this.#syllabi, this.folders);
  /** How files and lines are read, and the edits that change that. */
  readonly explanations = new Explanations(this.#documents, (uri) => this.#optionsOf(uri));
  readonly links = new Links(this.#documents, this.folders, this.linkedFiles);
  readonly fileMoves = new FileMoves(
    this.#documents,
    this.folders,
    (file) => this.linkedFiles.linkingTo(file),
    (uri) => this.#optionsOf(uri),
  );
  /** Requests about commands in code. */
  readonly commands = new Commands(this.#documents);
  readonly completion = new Completion(
    this.#documents,
    this.#syllabi,
    this.commands,
    (uri) => this.#settingsAt(uri).levels,
  );
  readonly inlayHints = new InlayHints(this.#documents, this.#syllabi);
  readonly plans = new Plans(this.#documents, this.#syllabi, () => this.notesFiles.samples());
  readonly recall = new Recall(this.#documents, this.linkedFiles, (uri) => this.#optionsOf(uri));
  /** Output for other programs. */
  readonly reports = new Reports(
    this.#documents,
    (uri, feature) => this.#askRules(uri, feature),
    (uri) => this.#optionsOf(uri),
  );
  #settingsAt: (uri: string) => Settings = () => defaultSettings;
  #optionsOf: (uri: string) => ReadOptions = () => defaultOptions;

  open(uri: string, version: number, text: string): void {
    this.#documents.open(uri, version, text);
    this.folders.forgetBeside(uri);
  }

  change(uri: string, version: number, changes: readonly TextChange[]): void {
    this.#documents.change(uri, version, changes);
  }

  close(uri: string): void {
    this.#documents.close(uri);
  }

  /** Replaces the settings. If `levels` or `notesFiles` change, the caller must put all files on disk again. */
  setSettings(settings: Settings, folders: FolderSettings = new Map()): void {
    this.#settingsAt = (uri) => settingsAt(uri, settings, folders);
    this.inlayHints.choice = settings.inlayHints;
    this.plans.goal = settings.goal;
    this.commands.asksClients = settings.commandSource === 'installed';
    const options = optionsBy(settings, folders);
    const ownOptions = (uri: string): ReadOptions =>
      this.#syllabi.isNamed(uri) ? { ...options(uri), isNotes: true } : options(uri);
    this.#optionsOf = (uri) => ({ ...ownOptions(uri), linkedFile: (url) => this.linkedFiles.find(uri, url) });
    this.linkedFiles.setOptions(ownOptions);
    this.#syllabi.setLevels(levelsOfAll(settings, folders));
    this.#documents.setOptions(this.#optionsOf);
    this.notesFiles.setOptions(this.#optionsOf);
  }

  /** Replaces the syllabi named by the settings. */
  setSyllabi(files: readonly SyllabusFile[]): void {
    this.#syllabi.setNamed(files);
    this.#documents.setOptions(this.#optionsOf);
  }

  /** Adds a file on disk if its front matter marks it as a syllabus, for clients that do not read all notes. */
  putSyllabus(uri: string, text: string): void {
    this.#syllabi.put(uri, text);
  }

  isSyllabus(uri: string): boolean {
    return this.#syllabi.has(uri);
  }

  openUris(): string[] {
    return this.#documents.openUris();
  }

  /** Returns the text of an open document; `undefined` if it is not open. */
  openText(uri: string): string | undefined {
    return this.#documents.openText(uri);
  }

  /** Returns whether a large part of an open document is unread, so that it should be read in steps before requests. */
  isLargelyUnread = (uri: string): boolean => this.#documents.isLargelyUnread(uri);

  /** Reads the current text of an open document, and yields between steps. */
  readInSteps(uri: string): Generator<void, void> {
    return this.#documents.readInSteps(uri);
  }

  /** Returns the LSP version of an open document; `undefined` if it is not open. */
  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  symbols(uri: string, listsHeadings = false): DocumentSymbol[] {
    const symbolsOf = listsHeadings ? symbolsWithoutHeadings : symbols;
    return this.#ask(uri, (notes) => symbolsOf(notes, this.#syllabi.followed(uri, notes))) ?? [];
  }

  folding(uri: string): FoldingRange[] {
    return this.#ask(uri, folding) ?? [];
  }

  hover(uri: string, place: Place): Hover | undefined {
    return this.#ask(uri, (notes) => {
      const offset = offsetOf(notes, place);
      return (
        hoverCode(notes, offset, this.commands.specifications) ??
        hover(notes, offset, this.#syllabi.followed(uri, notes), this.plans.paces())
      );
    });
  }

  diagnostics = (uri: string): Diagnostic[] => runToEnd(this.diagnosticsInSteps(uri));

  /** Computes diagnostics and yields between steps. They are those of the text after the first step. */
  *diagnosticsInSteps(uri: string, isOver: () => boolean = () => false): Generator<void, Diagnostic[]> {
    yield* prepareBuiltIn();
    const steps = this.#askRules(uri, (...rules) => diagnosticsInSteps(...rules, isOver));
    return steps ? yield* steps : [];
  }

  /** Computes code actions and yields between steps. */
  *codeActionsInSteps(uri: string, asked: ActionsRequest): Generator<void, CodeAction[]> {
    const steps = this.#askRules(uri, (...rules) => codeActionsInSteps(...rules, this.#optionsOf(uri), asked));
    return [...(steps ? yield* steps : []), ...this.refactorings.offers(uri, asked)];
  }

  /** Returns folders to list before the images of an open file can be checked. Listing them may require further folders. */
  unknownFolders(uri: string): string[] {
    return this.#ask(uri, (notes) => this.folders.unknown(uri, notes)) ?? [];
  }

  /** Returns linked files to read before an open file is completely read. */
  unknownLinkedFiles(uri: string): string[] {
    return this.#askFile(uri, (notes) => this.linkedFiles.unknown(uri, notes)) ?? [];
  }

  /** Returns whether a setting names the file as a syllabus, which is therefore read as notes. */
  isNamedSyllabus = (uri: string): boolean => this.#syllabi.isNamed(uri);

  /** Compares the incremental result of an open document with a fresh one. Called only if enabled in the settings. */
  selfCheck(uri: string): Difference | undefined {
    const notes = this.#settingsAt(uri).selfCheck ? this.#documents.get(uri)?.notes : undefined;
    return notes && firstDifference(notes, readNotes(notes.text, this.#optionsOf(uri)));
  }

  /** Returns the result of a feature for open notes; `undefined` if the file is not notes. */
  #ask<Answer>(uri: string, feature: (notes: Notes) => Answer): Answer | undefined {
    return this.#askFile(uri, (notes) => (notes.isNotes ? feature(notes) : undefined));
  }

  /** Returns the result of a feature for an open file; `undefined` if it is not open. */
  #askFile<Answer>(uri: string, feature: (notes: Notes) => Answer): Answer | undefined {
    const notes = this.#documents.get(uri)?.notes;
    return notes && feature(notes);
  }

  /** Returns the result of a feature that also needs the context of the rules. */
  #askRules<Answer>(uri: string, feature: RuledFeature<Answer>): Answer | undefined {
    return this.#ask(uri, (notes) => {
      const settings = this.#settingsAt(uri);
      const context = {
        syllabus: this.#syllabi.followed(uri, notes),
        isSyllabus: this.#syllabi.has(uri),
        specifications: this.commands.specifications,
        files: this.folders.nearby(uri, notes),
        otherChecks: settings.otherChecks,
      };
      return feature(notes, uri, context, settings.rules);
    });
  }
}
