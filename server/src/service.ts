import type { CodeAction, Diagnostic, DocumentSymbol, FoldingRange, Hover } from 'vscode-languageserver-types';
import { type ActionsAsked, codeActionsInSteps } from './features/codeActions';
import { hoverCode } from './features/codeHover';
import { diagnosticsInSteps } from './features/diagnostics';
import { folding } from './features/folding';
import { hover } from './features/hover';
import { offsetOf } from './features/range';
import { symbols, symbolsWithoutHeadings } from './features/symbols';
import { treatFile } from './features/treatFile';
import { treatLine } from './features/treatLine';
import { type Explanation, explain } from './notebook/explain';
import { explainFile, type FileExplanation, type FileState, fileState } from './notebook/explainFile';
import { type Difference, firstDifference } from './notebook/firstDifference';
import type { Notebook } from './notebook/notebook';
import { type NotebookOptions, readNotebook } from './notebook/read';
import type { Place, TextEdits, TreatFile } from './protocol';
import { Additions } from './service/additions';
import { Commands } from './service/commands';
import { Completion } from './service/completion';
import { DocumentStore, type TextChange } from './service/documentStore';
import { FileMoves } from './service/fileMoves';
import { defaultOptions, type FolderSettings, levelsOfAll, optionsBy, settingsAt } from './service/folderSettings';
import { Folders } from './service/folders';
import { InlayHints } from './service/inlayHints';
import { LinkedFiles } from './service/linkedFiles';
import { Links } from './service/links';
import { Notebooks } from './service/notebooks';
import { Plans } from './service/plans';
import { Recall } from './service/recall';
import { Refactorings } from './service/refactorings';
import { Reports, type RuledFeature } from './service/reports';
import { defaultSettings, type Settings } from './service/settings';
import { Syllabi, type SyllabusFile } from './service/syllabi';
import { prepareBuiltIn } from './syllabus/builtIn';
import { runToEnd } from './text/steps';

/**
 * The door to the core: it remembers texts, settings and syllabi, and answers every question by one call of a feature.
 * A Markdown file that is no notebook gets empty answers; only the commands that start a notebook work in it.
 */
export class Service {
  readonly #documents = new DocumentStore();
  readonly #syllabi = new Syllabi(this.#documents);
  /** The folders of the workspace, and the folders around notes. */
  readonly folders = new Folders();
  /** Files that modules link to. */
  readonly linkedFiles = new LinkedFiles(this.#documents, (uri) => this.folders.rootOf(uri));
  /** What is asked about all notebooks. */
  readonly notebooks = new Notebooks(this.#documents, this.#syllabi, this.linkedFiles);
  readonly refactorings = new Refactorings(this.#documents, (uri, notebook) => ({
    syllabus: this.#syllabi.followed(uri, notebook),
    options: this.#optionsOf(uri),
  }));
  readonly additions = new Additions(this.#documents, this.#syllabi, this.folders);
  readonly links = new Links(this.#documents, this.folders, this.linkedFiles);
  readonly fileMoves = new FileMoves(
    this.#documents,
    this.folders,
    (file) => this.linkedFiles.linkingTo(file),
    (uri) => this.#optionsOf(uri),
  );
  /** What is known of commands. */
  readonly commands = new Commands(this.#documents);
  readonly completion = new Completion(
    this.#documents,
    this.#syllabi,
    this.commands,
    (uri) => this.#settingsAt(uri).levels,
  );
  readonly inlayHints = new InlayHints(this.#documents, this.#syllabi);
  readonly plans = new Plans(this.#documents, this.#syllabi, () => this.notebooks.samples());
  readonly recall = new Recall(this.#documents, this.linkedFiles, (uri) => this.#optionsOf(uri));
  /** What is said to programs. */
  readonly reports = new Reports(
    this.#documents,
    (uri, feature) => this.#askRules(uri, feature),
    (uri) => this.#optionsOf(uri),
  );
  #settingsAt: (uri: string) => Settings = () => defaultSettings;
  #optionsOf: (uri: string) => NotebookOptions = () => defaultOptions;

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

  /** Files on disk must be put again where `levels` or `notebooks` change. */
  setSettings(settings: Settings, folders: FolderSettings = new Map()): void {
    this.#settingsAt = (uri) => settingsAt(uri, settings, folders);
    this.inlayHints.choice = settings.inlayHints;
    this.plans.goal = settings.goal;
    this.commands.asksClients = settings.commandSource === 'installed';
    const options = optionsBy(settings, folders);
    const ownOptions = (uri: string): NotebookOptions =>
      this.#syllabi.isNamed(uri) ? { ...options(uri), isNotebook: true } : options(uri);
    this.#optionsOf = (uri) => ({ ...ownOptions(uri), linkedFile: (url) => this.linkedFiles.find(uri, url) });
    this.linkedFiles.setOptions(ownOptions);
    this.#syllabi.setLevels(levelsOfAll(settings, folders));
    this.#documents.setOptions(this.#optionsOf);
    this.notebooks.setOptions(this.#optionsOf);
  }

  /** The files that the settings name. */
  setSyllabi(files: readonly SyllabusFile[]): void {
    this.#syllabi.setNamed(files);
    this.#documents.setOptions(this.#optionsOf);
  }

  /** Takes in a file on disk that may say itself that it is a syllabus, for those who ask nothing of all notebooks. */
  putSyllabus(uri: string, text: string): void {
    this.#syllabi.put(uri, text);
  }

  isSyllabus(uri: string): boolean {
    return this.#syllabi.has(uri);
  }

  openUris(): string[] {
    return this.#documents.openUris();
  }

  /** The text of an open document. */
  openText(uri: string): string | undefined {
    return this.#documents.openText(uri);
  }

  /** Whether a large part of an open document should be read in steps before it is asked about. */
  isLargelyUnread = (uri: string): boolean => this.#documents.isLargelyUnread(uri);

  /** Reads an open document as it is now, before it is asked about, in steps between which other work can be done. */
  readInSteps(uri: string): Generator<void, void> {
    return this.#documents.readInSteps(uri);
  }

  /** The editor's count of changes of an open document. */
  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.version;
  }

  symbols(uri: string, listsHeadings = false): DocumentSymbol[] {
    return this.#ask(uri, listsHeadings ? symbolsWithoutHeadings : symbols) ?? [];
  }

  folding(uri: string): FoldingRange[] {
    return this.#ask(uri, folding) ?? [];
  }

  hover(uri: string, place: Place): Hover | undefined {
    return this.#ask(uri, (notebook) => {
      const offset = offsetOf(notebook, place);
      return (
        hoverCode(notebook, offset, this.commands.specifications) ??
        hover(notebook, offset, this.#syllabi.followed(uri, notebook), this.plans.paces())
      );
    });
  }

  diagnostics = (uri: string): Diagnostic[] => runToEnd(this.diagnosticsInSteps(uri));

  /** The same in steps, between which other work can be done; what is said is of the document as it is after the first. */
  *diagnosticsInSteps(uri: string, isOver: () => boolean = () => false): Generator<void, Diagnostic[]> {
    yield* prepareBuiltIn();
    const steps = this.#askRules(uri, (...rules) => diagnosticsInSteps(...rules, isOver));
    return steps ? yield* steps : [];
  }

  /** What can be done at a place, in steps between which other work can be done. */
  *codeActionsInSteps(uri: string, asked: ActionsAsked): Generator<void, CodeAction[]> {
    const steps = this.#askRules(uri, (...rules) => codeActionsInSteps(...rules, this.#optionsOf(uri), asked));
    return [...(steps ? yield* steps : []), ...this.refactorings.offers(uri, asked)];
  }

  /** The folders beside an open notebook that must be put before all is known of its pictures; once put, it may be more. */
  unknownFolders(uri: string): string[] {
    return this.#ask(uri, (notebook) => this.folders.unknown(uri, notebook)) ?? [];
  }

  /** The files that an open file links to and that must be put before all is known of it. */
  unknownLinkedFiles(uri: string): string[] {
    return this.#askFile(uri, (notebook) => this.linkedFiles.unknown(uri, notebook)) ?? [];
  }

  /** How the line at a place was read, and why; a line of other Markdown, too. */
  explain(uri: string, place: Place): Explanation | undefined {
    return this.#askFile(uri, (notebook) => explain(notebook, offsetOf(notebook, place), this.#optionsOf(uri)));
  }

  /** The edit that makes the line at a place a module; undefined where none does. */
  treatLine(uri: string, place: Place): TextEdits | undefined {
    return this.#askFile(uri, (notebook) => treatLine(notebook, offsetOf(notebook, place), this.#optionsOf(uri)));
  }

  /** Whether an open file is read as notes, and why. */
  fileState(uri: string): FileState | undefined {
    return this.#askFile(uri, (notebook) => fileState(notebook, this.#optionsOf(uri)));
  }

  /** The same with the evidence, which takes a reading more of a file that is not notes. */
  explainFile(uri: string): FileExplanation | undefined {
    return this.#askFile(uri, (notebook) => explainFile(notebook, this.#optionsOf(uri)));
  }

  /** Whether a setting names the file as a syllabus, which is read as notes therefore. */
  isNamedSyllabus = (uri: string): boolean => this.#syllabi.isNamed(uri);

  /** The edit that makes the front matter say whether the file is notes. */
  treatFile({ uri, asNotes }: TreatFile): TextEdits | undefined {
    return this.#askFile(uri, (notebook) => treatFile(notebook, asNotes));
  }

  /** Where the reading of an open document differs from a fresh one of its text; asked only where the settings say so. */
  selfCheck(uri: string): Difference | undefined {
    const notebook = this.#settingsAt(uri).selfCheck ? this.#documents.get(uri)?.notebook : undefined;
    return notebook && firstDifference(notebook, readNotebook(notebook.text, this.#optionsOf(uri)));
  }

  /** What a feature says of a notebook; undefined where the file is none. */
  #ask<Answer>(uri: string, feature: (notebook: Notebook) => Answer): Answer | undefined {
    return this.#askFile(uri, (notebook) => (notebook.isNotebook ? feature(notebook) : undefined));
  }

  /** What a feature says of an open file. */
  #askFile<Answer>(uri: string, feature: (notebook: Notebook) => Answer): Answer | undefined {
    const notebook = this.#documents.get(uri)?.notebook;
    return notebook && feature(notebook);
  }

  /** What a feature says of a notebook and of what the rules may know beside it. */
  #askRules<Answer>(uri: string, feature: RuledFeature<Answer>): Answer | undefined {
    return this.#ask(uri, (notebook) => {
      const settings = this.#settingsAt(uri);
      const context = {
        syllabus: this.#syllabi.followed(uri, notebook),
        isSyllabus: this.#syllabi.has(uri),
        specifications: this.commands.specifications,
        files: this.folders.nearby(uri, notebook),
        otherChecks: settings.otherChecks,
      };
      return feature(notebook, uri, context, settings.rules);
    });
  }
}
