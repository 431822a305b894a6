// Requests about remaining modules. Times are ranges of minutes; days are strings such as "2026-12-09", and the client
// sends the current one.

/** A range of minutes; both ends are equal for an exact time. */
export interface TimeRange {
  readonly least: number;
  readonly most: number;
}

/** The notes of a request. */
export interface NotesInFolder {
  readonly uri: string;
  /** The folder with other notes of the same author. Notes of one course count together, and a goal applies to all of them. */
  readonly folder?: string;
}

/**
 * client -> server: the remaining modules that fit into some minutes. Params: PlanParams; returns Plan, or null if the
 * file is not notes.
 */
export const PLAN_REQUEST = 'studyNotes/plan';
export interface PlanParams extends NotesInFolder {
  readonly minutes: number;
}
/** The modules that fit into the available time. */
export interface Plan {
  /** The modules in the order in which to study them. */
  readonly fitting: readonly PlannedModule[];
  /** The shortest module that is left; absent if nothing is left or no time is known. */
  readonly shortest?: PlannedModule;
  readonly left: RemainingWork;
}
/** A remaining module. */
export interface PlannedModule {
  readonly title: string;
  readonly url?: string;
  /** The kind of module: `video`, `lab`, ... */
  readonly kind?: string;
  readonly area?: string;
  /** The level: `beginner`, ... */
  readonly level?: string;
  /** The estimate in the notes or the course. */
  readonly planned?: TimeRange;
  /** The expected time at the user's pace; absent if unknown. */
  readonly forecast?: TimeRange;
  /** The place of its title in the notes, 0-based; absent if the notes do not contain it yet. */
  readonly at?: { readonly line: number; readonly character: number };
  /** The URI of the notes that contain it, if it is not that of the request. */
  readonly uri?: string;
  /** Present if the notes do not contain its area either. */
  readonly lacksArea?: true;
}
/** The number and time of remaining modules. */
export interface RemainingWork {
  readonly modules: number;
  /** The total of the known times; absent if none is known. */
  readonly time?: TimeRange;
  readonly withoutTime: number;
}
/** The user's pace for a kind of module, as a multiple of the planned time. */
export interface KindPace {
  /** The kind of module; absent for all modules together. */
  readonly kind?: string;
  readonly factor: number;
  /** Number of modules that the pace is computed from. */
  readonly modules: number;
}

/**
 * client -> server: the remaining time of notes, or of an area or level in them. Params: TimeLeftParams; returns "7 modules,
 * about 3 h to 4 h at your pace, 2 without a time", or null if everything is done.
 */
export const TIME_LEFT_REQUEST = 'studyNotes/left';
export interface TimeLeftParams {
  readonly uri: string;
  /** The line of the title of the area or level, 0-based; absent for all of the notes. */
  readonly line?: number;
}

/**
 * client -> server: the remaining work of a goal. Params: GoalParams; returns GoalState, or null if the file is not notes.
 */
export const GOAL_REQUEST = 'studyNotes/goal';
export interface GoalParams extends NotesInFolder {
  readonly today: string;
  /** Present if all remaining modules are asked for, whatever the goal of the settings. */
  readonly all?: true;
}
/** The remaining work of a goal. */
export interface GoalState {
  /** The goal; absent if the settings contain none. The state is then about all remaining modules. */
  readonly goal?: GoalDay;
  /** URIs of other notes that count, too; absent if there are none. */
  readonly beside?: readonly string[];
  readonly left: RemainingWork;
  /** All areas and levels of the goal, completed or not, in the order of the course. */
  readonly parts: readonly GoalPart[];
  readonly paces: readonly KindPace[];
}
/** The last day of a goal, and the work for each week until then. */
export interface GoalDay {
  readonly by: string;
  /** Number of days from today to that day, both included; 0 if it has passed. */
  readonly days: number;
  /** The time for each week; absent if unknown or if the day has passed. */
  readonly perWeek?: TimeRange;
  /** The areas of the goal that do not exist. */
  readonly unknown: readonly string[];
}
/** The remaining work of an area or level. */
export interface GoalPart {
  readonly area?: string;
  readonly level?: string;
  readonly left: RemainingWork;
  readonly modules: readonly PlannedModule[];
}

/**
 * client -> server: the modules of the goal as an iCalendar file. Params: CalendarParams; returns Calendar, or null if the
 * file is not notes.
 */
export const CALENDAR_REQUEST = 'studyNotes/calendar';
export interface CalendarParams extends NotesInFolder {
  readonly today: string;
  /** The time of the request in UTC: "20261121T103000Z". */
  readonly stamp: string;
  /** The last day, if it is not that of the goal. */
  readonly by?: string;
}
/** An iCalendar file. */
export interface Calendar {
  /** The last day. Absent, with an empty text, if neither the request nor the goal names a day from today on. */
  readonly by?: string;
  readonly text: string;
  readonly modules: number;
}
