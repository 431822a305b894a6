// The requests beyond LSP, as plain types for both sides. Lines and characters count from 0, as in LSP; times are minutes.

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

export type EntryType = 'notebook' | 'area' | 'level' | 'group' | 'module' | 'topic';

/** One row of the tree. */
export interface TreeEntry {
  /** Stays the same while the text around it changes: the path of titles, made unique. */
  readonly id: string;
  readonly type: EntryType;
  readonly title: string;
  /** The file that it is in, for what a module links to; absent in the notebook's own file. */
  readonly uri?: string;
  /** Of a module, the file of the course that its link leads to. */
  readonly file?: string;
  /** The title's line. */
  readonly range: PlaceRange;
  /** All that belongs to the entry, for following the cursor. */
  readonly body: PlaceRange;
  /** `video`, `lab`, ... for modules with a word for their kind in the title. */
  readonly kind?: string;
  /** Of levels, and of modules in a level or with the name of one: `beginner`, ... */
  readonly level?: string;
  readonly url?: string;
  /** Summed over everything below; `least` and `most` differ where the notes give ranges. Absent where no time is known. */
  readonly time?: { readonly least: number; readonly most: number };
  /** Modules below, itself included. */
  readonly modules: number;
  /** How many of them have no time. */
  readonly withoutTime: number;
  /** How many of them have no notes. */
  readonly withoutNotes: number;
  /** How many of them have neither notes nor a time that they took. */
  readonly unfinished: number;
  readonly state?: 'noted' | 'empty' | 'missingTime';
  /**
   * For a module without time and without a finding of its own, the reason: there is only a title yet, the times are in a table,
   * or one finding covers all modules. Absent if it has a finding.
   */
  readonly unreported?: 'title-only' | 'time-table' | 'all-missing-time';
  /** Of areas and levels: how many of the modules are done that the syllabus lists there, which the notebook follows. */
  readonly progress?: { readonly done: number; readonly listed: number };
  readonly children: readonly TreeEntry[];
}

export interface NotebookTree extends TreeEntry {
  readonly type: 'notebook';
  readonly uri: string;
  /** `children` is empty, and must be requested by `notebookRequest`. */
  readonly isClosed?: true;
}

/**
 * client -> server: all notebooks of the workspace, sorted by path. Params: AskTree; answers WorkspaceTree. Of several
 * notebooks, those that are not open come without their children.
 */
export const treeRequest = 'studyNotes/tree';
export interface AskTree {
  /** The user wants files to be read whose reading was cancelled before. */
  readonly again: boolean;
  /** The `version` of the last answer, where the asker has it. */
  readonly since?: number;
}
export interface WorkspaceTree {
  readonly version: number;
  /** All of them, or those that changed since the last answer. */
  readonly notebooks: readonly NotebookTree[];
  /** The URIs of notes that were removed since the previous answer; absent if the answer contains all notes. */
  readonly gone?: readonly string[];
  /** Number of files that may be notes and were not read, because the user cancelled it. */
  readonly unread: number;
}
/** client -> server: the whole tree of one notes file. Params: AskNotebook; returns NotebookTree, or null. */
export const notebookRequest = 'studyNotes/notebook';
export interface AskNotebook {
  readonly uri: string;
}
/** server -> client: trees changed, those of the files that are named and maybe others; ask again. Params: TreeChanged. */
export const treeChanged = 'studyNotes/treeChanged';
export interface TreeChanged {
  readonly uris: readonly string[];
}

/** client -> server: what "New Module..." can offer at a place. Params: AtPlace; answers ModuleChoice[]. */
export const moduleChoicesRequest = 'studyNotes/moduleChoices';
export interface AtPlace {
  readonly uri: string;
  readonly position: Place;
}
export interface ModuleChoice {
  readonly title: string;
  readonly url?: string;
  readonly minutes?: number;
  readonly area?: string;
  readonly level?: string;
  /** Where "New Module..." writes it: "Area 1 - Routing › Intermediate (new level)". Absent for the end of notes without areas. */
  readonly place?: string;
  /** The notebook has it already. */
  readonly present: boolean;
}

/** client -> server: the edit that adds a module where it belongs, in the notebook's form. */
export const newModuleRequest = 'studyNotes/newModule';
export interface NewModule extends AtPlace {
  readonly title: string;
  readonly url?: string;
  readonly area?: string | undefined;
  readonly level?: string | undefined;
  /** The course's time is not written: the user is about to measure their own. */
  readonly withoutTime?: true;
  /** Where the notes lack its area, they get that, too. */
  readonly opensArea?: true;
}

/** client -> server: the edit that adds an area at the end of the notebook. */
export const newAreaRequest = 'studyNotes/newArea';
export interface NewArea {
  readonly uri: string;
  readonly title: string;
}

/** client -> server: the edit that writes or replaces the time of the module at a place. */
export const insertTimeRequest = 'studyNotes/insertTime';
export interface InsertTime extends AtPlace {
  readonly minutes: number;
}

/**
 * client -> server: the edits that move the notes of a module into a file, or those of a file to the module that links to it.
 * Params: AskFileMove; answers TextEdits, InFiles, Refused, or null.
 */
export const moveToFileRequest = 'studyNotes/moveToFile';
export const inlineFileRequest = 'studyNotes/inlineFile';
export interface AskFileMove extends AtPlace {
  /** All modules of the notes, not just that at the place. */
  readonly all?: boolean;
}

/** client -> server: the edit that adds minutes to the time of a module, also if it was moved. Params: AddTime. */
export const addTimeRequest = 'studyNotes/addTime';
export interface AddTime {
  readonly uri: string;
  readonly module: NamedModule;
  readonly minutes: number;
}
/** A module by what it is found by again, once the notes have changed. */
export interface NamedModule {
  /** As its row of the tree shows it. */
  readonly title: string;
  readonly url?: string;
  /** The title of its area, as the tree shows it. */
  readonly area?: string;
}

/** The answer to the four requests above: what to replace by what, and where the cursor goes; null where nothing fits. */
export interface TextEdits {
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
  /** In the text after the edits. */
  readonly cursor: Place;
  /** What they do, in a sentence for the user, if the text alone does not show it. */
  readonly summary?: string;
  /** The file that they edit, if it is another one than the request names. */
  readonly uri?: string;
  /** Files that are written with them; a single one is shown. */
  readonly newFiles?: readonly { readonly uri: string; readonly text: string }[];
  readonly deletedFiles?: readonly string[];
}
/** The answer if files of modules must be open first, since they are edited or read. */
export interface InFiles {
  readonly files: readonly string[];
}

/**
 * client -> server: the edits that give notes another order or form. Params: AskRefactoring; answers TextEdits with the
 * cursor where it was, or Refused; null where the file is no notebook.
 */
export const refactorRequest = 'studyNotes/refactor';
export interface AskRefactoring extends AtPlace {
  readonly refactoring: Refactoring;
}
export type Refactoring =
  | { readonly name: 'moveUp' | 'moveDown' | 'renumber' | 'insertTimeTable' }
  /** To the end of the area or level whose title is in that line. */
  | { readonly name: 'moveInto'; readonly line: number }
  /** A module or level, and others of the same type by the lines of their titles, to the entry whose title is in that line. */
  | { readonly name: 'moveOnto'; readonly line: number; readonly others?: readonly number[] }
  | { readonly name: 'sortBySyllabus' | 'insertMissing'; readonly scope: RefactoringScope }
  /** To the form of that `id`. */
  | { readonly name: 'convert'; readonly scope: RefactoringScope; readonly form: string };
/** What is around the place. */
export type RefactoringScope = 'module' | 'level' | 'area' | 'notebook';
/** Why nothing is edited, in a sentence for the user. */
export interface Refused {
  readonly refused: string;
}

/** client -> server: the forms that modules can be converted to, and where they can move. Params: AtPlace; answers RefactoringChoices, or null. */
export const refactoringChoicesRequest = 'studyNotes/refactoringChoices';
export interface RefactoringChoices {
  /** What is around the place and can be converted, the smallest first. */
  readonly scopes: readonly ScopeChoice[];
  /** The levels of all areas, and areas without any. */
  readonly homes: readonly HomeChoice[];
}
export interface ScopeChoice {
  readonly scope: RefactoringScope;
  readonly title: string;
  readonly modules: number;
  /** Forms that not all of these modules have. */
  readonly forms: readonly FormChoice[];
}
export interface FormChoice {
  readonly id: string;
  readonly name: string;
  /** How a module looks in that form. */
  readonly example: string;
}
export interface HomeChoice {
  readonly line: number;
  readonly title: string;
  readonly area?: string;
  /** Whether it contains the module at the place. */
  readonly isOwn: boolean;
  /** Whether the course assigns the module to it. */
  readonly isOfCourse: boolean;
}

/**
 * client -> server: the overview of an open notes file, as the body of an HTML page, with links as `data-line` attributes.
 * Params: AskOverview; returns OverviewPage, or null if the file is not notes.
 */
export const overviewRequest = 'studyNotes/overview';
export interface AskOverview {
  readonly uri: string;
  /** What the timer wrote down, where it does. */
  readonly log?: StudyLog;
}
export interface StudyLog {
  /** The file `.study-notes/log.csv`. */
  readonly text: string;
  /** The notebook, as the log names it. */
  readonly file: string;
}
export interface OverviewPage {
  readonly title: string;
  readonly html: string;
}
/** client -> server: the overview as a file. Params: AskOverviewFile; answers its text, or null where the file is no notebook. */
export const overviewFileRequest = 'studyNotes/overviewFile';
export interface AskOverviewFile extends AskOverview {
  /** All charts as one drawing, or all numbers as one table. */
  readonly format: 'svg' | 'csv';
}

/** client -> server: how the line at a place was read, and why. Params: AtPlace; answers Markdown, or null where the file is not open. */
export const explainRequest = 'studyNotes/explain';

/**
 * client -> server: how the line at a place was read and why, in one sentence. Params: AtPlace; answers BriefExplanation, or null where
 * the file is not open.
 */
export const explainBrieflyRequest = 'studyNotes/explainBriefly';
export interface BriefExplanation {
  readonly text: string;
  /** Whether `treatLineRequest` has an edit that makes the line a module. */
  readonly canBeModule: boolean;
  readonly isNotes: boolean;
}

/** client -> server: the edit that makes the line at a place a module. Params: AtPlace; answers TextEdits, or null where none does. */
export const treatLineRequest = 'studyNotes/treatLine';

/** client -> server: whether an open file is read as notes, and why. Params: AskFile; answers FileStatus, or null where the file is not open. */
export const fileStatusRequest = 'studyNotes/fileStatus';
export interface AskFile {
  readonly uri: string;
}
export interface FileStatus {
  readonly isNotes: boolean;
  readonly decidedBy: 'text' | 'front-matter' | 'setting';
  /** A part of a sentence: "it has numbered areas". */
  readonly reason: string;
  /** What is read: all 0 in a file that is not notes. */
  readonly counts: {
    readonly areas: number;
    readonly levels: number;
    readonly modules: number;
    /** How many of the modules have a time. */
    readonly timed: number;
  };
  /** A list of links, another list of modules, or a text without any. */
  readonly looksLike: 'index' | 'list' | 'text';
}

/** client -> server: explains whether an open file is notes, in sentences. Params: AskFile; returns Markdown, or null if not open. */
export const explainFileRequest = 'studyNotes/explainFile';

/**
 * client -> server: the edit that sets in the front matter whether an open file is notes. Params: TreatFile; returns TextEdits,
 * empty if it is set already, or null if the file is not open.
 */
export const treatFileRequest = 'studyNotes/treatFile';
export interface TreatFile extends AskFile {
  /** Absent to take the choice back. */
  readonly asNotes?: boolean;
}

/**
 * client -> server: the commands in the code of a notebook that a range touches, as they are typed in a shell. Params:
 * AskTypedCommands; answers TypedCommand[].
 */
export const typedCommandsRequest = 'studyNotes/typedCommands';
export interface AskTypedCommands {
  readonly uri: string;
  readonly range: PlaceRange;
}
/** A command with the lines that continue it and its here-documents; without prompts, comments and outputs. */
export interface TypedCommand {
  readonly text: string;
  /** What the reader puts in: offsets in `text`, one after the other. */
  readonly placeholders: readonly TypedPlaceholder[];
  /** What is typed next goes to what it starts, such as a shell in a container. */
  readonly startsSession: boolean;
}
export interface TypedPlaceholder {
  readonly start: number;
  readonly end: number;
  /** What it is a placeholder for, such as "container id": placeholders with the same name have the same value. */
  readonly name: string;
}

/** A command of the editor, named by code lenses: code is sent to the terminal. Argument: AskTypedCommands. */
export const runCodeCommand = 'studyNotes.runCode';

/** A rule that is turned off in the settings. */
export interface TurnRuleOff {
  readonly rule: string;
  readonly scope: 'workspace' | 'everywhere';
}

/** A command of the editor, named by code actions: asks how far a finding is ignored. Argument: Ignore. */
export const ignoreCommand = 'studyNotes.ignore';
export interface Ignore {
  readonly uri: string;
  /** What is ignored, in the words of the finding. */
  readonly message: string;
  readonly rule: string;
  /** The comments that ignore it, the nearest scope first. */
  readonly comments: readonly { readonly scope: 'line' | 'notes'; readonly edit: TextEdits['edits'][number] }[];
  /** The settings that can turn the rule off. */
  readonly settings: readonly TurnRuleOff['scope'][];
}

/** A command of the editor that "fix all" runs: shows what was fixed. Argument: FixedProblems. */
export const fixedCommand = 'studyNotes.showFixed';
export interface FixedProblems {
  readonly count: number;
  /** How many of them are times of the syllabus. */
  readonly times: number;
}

/**
 * A command of the editor, named by completions: offers to move the module that was inserted on a line to the place that the
 * course assigns to it. Argument: OfferMove.
 */
export const offerMoveCommand = 'studyNotes.offerMove';
export interface OfferMove {
  readonly line: number;
}

/** A command of the editor, named by code actions: the cursor goes to a place. Argument: GoTo. */
export const goToCommand = 'studyNotes.goTo';
export interface GoTo {
  readonly uri: string;
  readonly range: PlaceRange;
  /** A command that is run there. */
  readonly then?: 'studyNotes.insertTime' | 'studyNotes.startTimer';
}

/**
 * client -> server: the user trusts the workspace, so that programs may run. Without this message or `trustsWorkspace: true` in
 * the options of `initialize`, none runs.
 */
export const workspaceTrusted = 'studyNotes/workspaceTrusted';
