// The requests beyond LSP, as plain types for client and server. Lines and characters are 0-based, as in LSP; times are
// minutes.

/** A 0-based line and a 0-based character, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

export type EntryType = 'notes' | 'area' | 'level' | 'group' | 'module' | 'topic';

/** A row of the tree. */
export interface TreeEntry {
  /** The permanent identifier: the path of titles, made unique. It does not depend on positions in the text. */
  readonly id: string;
  readonly type: EntryType;
  readonly title: string;
  /** The URI of its file, for entries of a linked file; absent for entries of the notes themselves. */
  readonly uri?: string;
  /** The URI of the course file that a module links to. */
  readonly file?: string;
  /** The line of the title. */
  readonly range: PlaceRange;
  /** The whole entry with its content, to find the row at the cursor. */
  readonly body: PlaceRange;
  /** The kind of a module whose title contains a word for it: `video`, `lab`, ... */
  readonly kind?: string;
  /** The level of a level, or of a module that is in a level or names one: `beginner`, ... */
  readonly level?: string;
  readonly url?: string;
  /** The time spent on the modules in the entry, including itself. Absent if none is known. */
  readonly spent?: TreeMinutes;
  /** The time planned for these modules, by the notes or else by the syllabus. Absent if none is known. */
  readonly planned?: TreeMinutes;
  /** Number of modules in the entry, including itself. */
  readonly modules: number;
  /** Number of these modules without a time. */
  readonly withoutTime: number;
  /** Number of these modules without notes. */
  readonly withoutNotes: number;
  /** Number of these modules without notes and time spent. */
  readonly unfinished: number;
  readonly state?: 'noted' | 'empty' | 'missingTime';
  /**
   * For a module without a time and without a finding of its own, the reason: there is only a title yet, the times are in a table,
   * or one finding covers all modules. Absent if it has a finding.
   */
  readonly unreported?: 'time-table' | 'all-missing-time';
  /** For areas and levels: the number of modules that the syllabus lists there, and how many of them are done. */
  readonly progress?: { readonly done: number; readonly listed: number };
  readonly children: readonly TreeEntry[];
}

/** Minutes as a range: `least` and `most` differ if the notes contain a range. */
export interface TreeMinutes {
  readonly least: number;
  readonly most: number;
}

/** The tree of a notes file. */
export interface NotesTree extends TreeEntry {
  readonly type: 'notes';
  readonly uri: string;
  /** Present if `children` is empty and must be requested by `NOTES_REQUEST`. */
  readonly isClosed?: true;
}

/**
 * client -> server: all notes of the workspace, sorted by path. Params: TreeParams; returns WorkspaceTree. If there are
 * several notes files, those that are not open have no children.
 */
export const TREE_REQUEST = 'studyNotes/tree';
export interface TreeParams {
  /** Whether to read files whose reading the user cancelled before. */
  readonly again: boolean;
  /** The `version` of the previous answer; absent if the client has none. */
  readonly since?: number;
}
/** The trees of all notes, or the changes since an answer. */
export interface WorkspaceTree {
  readonly version: number;
  /** All notes, or those that changed since the previous answer. */
  readonly notesFiles: readonly NotesTree[];
  /** The URIs of notes that were removed since the previous answer; absent if the answer contains all notes. */
  readonly gone?: readonly string[];
  /** Number of files that may be notes and were not read, because the user cancelled it. */
  readonly unread: number;
}
/** client -> server: the whole tree of one notes file. Params: NotesParams; returns NotesTree, or null. */
export const NOTES_REQUEST = 'studyNotes/notes';
export interface NotesParams {
  readonly uri: string;
}
/**
 * server -> client: the trees of the named files, and maybe others, changed and should be requested again. Params:
 * TreeChanged.
 */
export const TREE_CHANGED = 'studyNotes/treeChanged';
export interface TreeChanged {
  readonly uris: readonly string[];
}

/** client -> server: the choices of "New Module..." at a place. Params: AtPlace; returns ModuleChoice[]. */
export const MODULE_CHOICES_REQUEST = 'studyNotes/moduleChoices';
/** A place in a document. */
export interface AtPlace {
  readonly uri: string;
  readonly position: Place;
}
/** A module of the syllabus that can be added. */
export interface ModuleChoice {
  readonly title: string;
  readonly url?: string;
  readonly minutes?: number;
  readonly area?: string;
  readonly level?: string;
  /**
   * The area and level where "New Module..." inserts it: ["Area 1 - Routing", "Intermediate (new level)"]. Absent for the
   * end of notes without areas.
   */
  readonly place?: readonly string[];
  /** Whether the notes contain the module. */
  readonly present: boolean;
}

/**
 * client -> server: the edit that adds a module to its area and level, in the form of the notes. Params: NewModule;
 * returns TextEdits, or null.
 */
export const NEW_MODULE_REQUEST = 'studyNotes/newModule';
export interface NewModule extends AtPlace {
  readonly title: string;
  readonly url?: string;
  readonly area?: string | undefined;
  readonly level?: string | undefined;
  /** Present if the time of the course is not inserted, because the user is about to measure their own. */
  readonly withoutTime?: true;
  /** Present if a missing area is added, too. */
  readonly opensArea?: true;
}

/**
 * client -> server: the modules that a pasted or dropped link or list becomes. Params: PasteModule; returns PastedModules, or null
 * if it stays as it is.
 */
export const PASTE_MODULE_REQUEST = 'studyNotes/pasteModule';
export interface PasteModule extends AtPlace {
  readonly text: string;
  /** The pasted content as HTML, which contains the titles of links. */
  readonly html?: string;
}
export interface PastedModules {
  /** The titles of the modules. */
  readonly titles: readonly string[];
  /** The text to insert at the place. */
  readonly text: string;
  /** Whether it is certainly what the user wants: the course contains all of the modules, or the file is a syllabus. */
  readonly isCertain: boolean;
}

/**
 * client -> server: the edit that adds an area at the end of the notes. Params: NewArea; returns TextEdits, or null.
 */
export const NEW_AREA_REQUEST = 'studyNotes/newArea';
export interface NewArea {
  readonly uri: string;
  readonly title: string;
}

/**
 * client -> server: the edit that inserts or replaces the time of the module at a place. Params: InsertTime; returns
 * TextEdits, or null.
 */
export const INSERT_TIME_REQUEST = 'studyNotes/insertTime';
export interface InsertTime extends AtPlace {
  readonly minutes: number;
}

/**
 * client -> server: the edits that move the notes of a module into a file, or those of a file to the module that links
 * to it. Params: FileMoveParams; returns TextEdits, InFiles, Refused, or null.
 */
export const MOVE_TO_FILE_REQUEST = 'studyNotes/moveToFile';
export const INLINE_FILE_REQUEST = 'studyNotes/inlineFile';
export interface FileMoveParams extends AtPlace {
  /** Whether all modules of the notes move, instead of only the one at the place. */
  readonly all?: boolean;
}

/**
 * client -> server: the edit that adds minutes to the time of a module, even if it was moved. Params: AddTime; returns
 * TextEdits, InFiles, or null.
 */
export const ADD_TIME_REQUEST = 'studyNotes/addTime';
export interface AddTime {
  readonly uri: string;
  readonly module: NamedModule;
  readonly minutes: number;
}
/** The properties of a module that identify it after the notes were changed. */
export interface NamedModule {
  /** The title in its row of the tree. */
  readonly title: string;
  readonly url?: string;
  /** The title of its area in the tree. */
  readonly area?: string;
  /** Whether its row had a planned time and no time spent when the timer started. */
  readonly wasPlanned?: boolean;
}

/** Edits of one file, and the cursor after them. */
export interface TextEdits {
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
  /** The position of the cursor in the text after the edits. */
  readonly cursor: Place;
  /** A sentence for the user about the edits, if the text alone does not show what changed. */
  readonly summary?: string;
  /** The URI of the edited file, if it is not that of the request. */
  readonly uri?: string;
  /** Files to create together with the edits; a single one is shown. */
  readonly newFiles?: readonly { readonly uri: string; readonly text: string }[];
  readonly deletedFiles?: readonly string[];
}
/** The answer if the files of modules must be opened first, since they are edited or read. */
export interface InFiles {
  readonly files: readonly string[];
}

/**
 * client -> server: the edits that change the order or form of notes. Params: RefactorParams; returns TextEdits with
 * the cursor in the same text as before, Refused, or null if the file is not notes.
 */
export const REFACTOR_REQUEST = 'studyNotes/refactor';
export interface RefactorParams extends AtPlace {
  readonly refactoring: Refactoring;
}
/** A refactoring by name, with its parameters. */
export type Refactoring =
  | { readonly name: 'moveUp' | 'moveDown' | 'renumber' | 'insertTimeTable' }
  /**
   * Moves the module to the end of the area or level whose title is in `line`. With `level`, adds this level to the area first.
   */
  | { readonly name: 'moveInto'; readonly line: number; readonly level?: string }
  /**
   * Moves a module or level, and `others` of that type by the lines of their titles, to the entry whose title is in
   * `line`.
   */
  | { readonly name: 'moveOnto'; readonly line: number; readonly others?: readonly number[] }
  | { readonly name: 'sortBySyllabus' | 'insertMissing'; readonly scope: RefactoringScope }
  /** Converts modules to the form with the `id` in `form`. */
  | { readonly name: 'convert'; readonly scope: RefactoringScope; readonly form: string };
/** The part of the notes around the place that a refactoring changes. */
export type RefactoringScope = 'module' | 'level' | 'area' | 'notes';
/** The reason for no edits, as a sentence for the user. */
export interface Refused {
  readonly refused: string;
}

/**
 * client -> server: the forms that modules can be converted to, and the places where they can move. Params: AtPlace;
 * returns RefactoringChoices, or null.
 */
export const REFACTORING_CHOICES_REQUEST = 'studyNotes/refactoringChoices';
export interface RefactoringChoices {
  /** The scopes around the place that can be converted, smallest first. */
  readonly scopes: readonly ScopeChoice[];
  /** The levels of all areas, the areas without levels, and the level of the course if its area does not contain it. */
  readonly homes: readonly HomeChoice[];
  /** The line of the title of the module at the place; absent outside of modules. */
  readonly moduleLine?: number;
}
/** A scope whose modules can be converted. */
export interface ScopeChoice {
  readonly scope: RefactoringScope;
  readonly title: string;
  readonly modules: number;
  /** The forms that at least one of these modules does not have. */
  readonly forms: readonly FormChoice[];
}
/** A form that modules can be converted to. */
export interface FormChoice {
  readonly id: string;
  readonly name: string;
  /** A module in this form. */
  readonly example: string;
}
/** A level or area that a module can move to. */
export interface HomeChoice {
  /** The line of its title or, for a new level, of the title of its area. */
  readonly line: number;
  readonly title: string;
  readonly area?: string;
  /** The level that is added; absent if the notes contain it. */
  readonly level?: string;
  /** Whether it contains the module at the place. */
  readonly isOwn: boolean;
  /** Whether the course assigns the module to it. */
  readonly isOfCourse: boolean;
}

/**
 * client -> server: the overview of an open notes file, as the body of an HTML page, with links as `data-line` attributes.
 * Params: OverviewParams; returns OverviewPage, or null if the file is not notes.
 */
export const OVERVIEW_REQUEST = 'studyNotes/overview';
export interface OverviewParams {
  readonly uri: string;
  /** The log of the timer; absent if there is none. */
  readonly log?: StudyLog;
}
/** The log of the timer. */
export interface StudyLog {
  /** The text of `.study-notes/log.csv`. */
  readonly text: string;
  /** The name of the notes in the log. */
  readonly file: string;
}
export interface OverviewPage {
  readonly title: string;
  readonly html: string;
}
/**
 * client -> server: the overview as a file. Params: OverviewFileParams; returns its text, or null if the file is not
 * notes.
 */
export const OVERVIEW_FILE_REQUEST = 'studyNotes/overviewFile';
export interface OverviewFileParams extends OverviewParams {
  /** The format: all charts as one SVG image, or all numbers as one CSV table. */
  readonly format: 'svg' | 'csv';
}

/**
 * client -> server: how the line at a place was parsed, and why. Params: AtPlace; returns Markdown, or null if the file
 * is not open.
 */
export const EXPLAIN_REQUEST = 'studyNotes/explain';

/**
 * client -> server: how the line at a place was parsed and why, in short. Params: AtPlace; returns
 * BriefExplanation, or null if the file is not open.
 */
export const EXPLAIN_BRIEFLY_REQUEST = 'studyNotes/explainBriefly';
export interface BriefExplanation {
  readonly text: string;
  /** Whether `TREAT_LINE_REQUEST` has an edit that makes the line a module. */
  readonly canBeModule: boolean;
  readonly isNotes: boolean;
}

/**
 * client -> server: the edit that makes the line at a place a module. Params: AtPlace; returns TextEdits, or null if
 * there is none.
 */
export const TREAT_LINE_REQUEST = 'studyNotes/treatLine';

/**
 * client -> server: whether an open file is read as notes, and why. Params: FileParams; returns FileStatus, or null if the
 * file is not open.
 */
export const FILE_STATUS_REQUEST = 'studyNotes/fileStatus';
export interface FileParams {
  readonly uri: string;
}
/** Whether a file is read as notes, and why. */
export interface FileStatus {
  readonly isNotes: boolean;
  readonly decidedBy: 'text' | 'front-matter' | 'setting';
  /** The reason as part of a sentence: "it has numbered areas". */
  readonly reason: string;
  /** The counts of entries; all 0 for a file that is not notes. */
  readonly counts: {
    readonly areas: number;
    readonly levels: number;
    readonly modules: number;
    /** Number of modules with a time. */
    readonly timed: number;
  };
  /** The kind of content: a list of links, another list of modules, or text without modules. */
  readonly looksLike: 'index' | 'list' | 'text';
}

/**
 * client -> server: explains whether an open file is notes, in sentences. Params: FileParams; returns Markdown, or null if not
 * open.
 */
export const EXPLAIN_FILE_REQUEST = 'studyNotes/explainFile';

/**
 * client -> server: the edit that sets in the front matter whether an open file is notes. Params: TreatFile; returns TextEdits,
 * empty if it is set already, or null if the file is not open.
 */
export const TREAT_FILE_REQUEST = 'studyNotes/treatFile';
export interface TreatFile extends FileParams {
  /** The choice; absent to remove it. */
  readonly asNotes?: boolean;
}

/**
 * client -> server: the commands in code that a range touches, as they are typed in a shell. Params: TypedCommandsParams;
 * returns TypedCommand[].
 */
export const TYPED_COMMANDS_REQUEST = 'studyNotes/typedCommands';
export interface TypedCommandsParams {
  readonly uri: string;
  readonly range: PlaceRange;
}
/** A command with its continuation lines and here-documents, without prompts, comments and output. */
export interface TypedCommand {
  readonly text: string;
  /** The placeholders that the reader replaces, in order; their offsets are relative to `text`. */
  readonly placeholders: readonly TypedPlaceholder[];
  /** Whether the command starts a program that gets the following input, such as a shell in a container. */
  readonly startsSession: boolean;
}
export interface TypedPlaceholder {
  readonly start: number;
  readonly end: number;
  /** The name of the value, such as "container id". Placeholders with equal names have equal values. */
  readonly name: string;
}

/** A command of the editor in code lenses: sends code to the terminal. Argument: TypedCommandsParams. */
export const RUN_CODE_COMMAND = 'studyNotes.runCode';

/** A rule that is turned off in the settings. */
export interface TurnRuleOff {
  readonly rule: string;
  readonly scope: 'workspace' | 'everywhere';
}

/** A command of the editor in code actions: asks for the scope in which a finding is ignored. Argument: Ignore. */
export const IGNORE_COMMAND = 'studyNotes.ignore';
export interface Ignore {
  readonly uri: string;
  /** The message of the finding. */
  readonly message: string;
  readonly rule: string;
  /** The comments that ignore it, the nearest scope first. */
  readonly comments: readonly { readonly scope: 'line' | 'notes'; readonly edit: TextEdits['edits'][number] }[];
  /** The settings that can turn the rule off. */
  readonly settings: readonly TurnRuleOff['scope'][];
}

/** A command of the editor that "fix all" runs: shows what was fixed. Argument: FixedProblems. */
export const FIXED_COMMAND = 'studyNotes.showFixed';
export interface FixedProblems {
  readonly count: number;
  /** Number of fixes that insert times of the syllabus. */
  readonly times: number;
}

/**
 * A command of the editor in completions: offers to move the module that was inserted on a line to the place that the
 * course assigns to it. Argument: OfferMove.
 */
export const OFFER_MOVE_COMMAND = 'studyNotes.offerMove';
export interface OfferMove {
  readonly line: number;
}

/**
 * A command of the editor in completions of listed words: if the typed word was complete when the completion was inserted, gives
 * it back. Argument: the words that match the completion.
 */
export const KEEP_TYPED_COMMAND = 'studyNotes.keepTyped';

/** A command of the editor in code actions: moves the cursor to a place. Argument: GoTo. */
export const GO_TO_COMMAND = 'studyNotes.goTo';
export interface GoTo {
  readonly uri: string;
  readonly range: PlaceRange;
  /** The command to run at the place; absent for none. */
  readonly then?: 'studyNotes.insertTime' | 'studyNotes.startTimer';
}

/**
 * client -> server: the user trusts the workspace, so that programs may run. Before this message, or `trustsWorkspace:
 * true` in the options of `initialize`, no program runs.
 */
export const WORKSPACE_TRUSTED = 'studyNotes/workspaceTrusted';
