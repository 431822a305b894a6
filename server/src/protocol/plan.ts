// Requests about what is left to study. Times are ranges of minutes; days are strings such as "2026-12-09", and the client sends
// the current one.

export interface TimeRange {
  readonly least: number;
  readonly most: number;
}

/** Whose notes are meant. */
export interface AskLeft {
  readonly uri: string;
  /** The folder with other notes of the same author. Notes of one course count together, and a goal applies to all of them. */
  readonly folder?: string;
}

/** client -> server: what fits into some minutes of all that is left. Params: AskPlan; answers Plan, or null where the file is no notebook. */
export const planRequest = 'studyNotes/plan';
export interface AskPlan extends AskLeft {
  readonly minutes: number;
}
export interface Plan {
  /** In the order in which to study them. */
  readonly fitting: readonly PlannedModule[];
  /** The shortest module that is left; absent if nothing is left or no time is known. */
  readonly shortest?: PlannedModule;
  readonly left: Left;
  readonly paces: readonly KindPace[];
}
export interface PlannedModule {
  readonly title: string;
  readonly url?: string;
  /** `video`, `lab`, ... */
  readonly kind?: string;
  readonly area?: string;
  /** `beginner`, ... */
  readonly level?: string;
  /** What the notes or the course plan. */
  readonly planned?: TimeRange;
  /** How long it will take at the student's own pace; absent if unknown. */
  readonly forecast?: TimeRange;
  /** The place of its title in the notes, 0-based; absent if the notes do not contain it yet. */
  readonly at?: { readonly line: number; readonly character: number };
  /** The notes that have it, where they are others than those that were asked about. */
  readonly uri?: string;
  /** The notes do not have its area either. */
  readonly lacksArea?: true;
}
export interface Left {
  readonly modules: number;
  /** Of those whose time is known; absent where none is. */
  readonly time?: TimeRange;
  readonly withoutTime: number;
}
/** How long the student takes, as a multiple of what is planned. */
export interface KindPace {
  /** Absent for all modules together. */
  readonly kind?: string;
  readonly factor: number;
  /** From how many modules it is known. */
  readonly modules: number;
}

/**
 * client -> server: how long what is left of a notebook takes, or of an area or a level of it. Params: AskLeftIn; answers "7 modules,
 * about 3 h to 4 h at your pace, 2 without time", or null where nothing is left.
 */
export const leftRequest = 'studyNotes/left';
export interface AskLeftIn {
  readonly uri: string;
  /** The line of the title of the area or level, 0-based; absent for all of the notes. */
  readonly line?: number;
}

/** client -> server: what a goal still takes. Params: AskGoal; answers GoalState, or null where the file is no notebook. */
export const goalRequest = 'studyNotes/goal';
export interface AskGoal extends AskLeft {
  readonly today: string;
}
export interface GoalState {
  /** Absent without a goal in the settings: then this is about all that is left. */
  readonly goal?: GoalDay;
  /** Other notes that count, too; absent if there are none. */
  readonly beside?: readonly string[];
  readonly left: Left;
  /** All areas and levels of the goal, completed or not, in the course's order. */
  readonly parts: readonly GoalPart[];
  readonly paces: readonly KindPace[];
}
export interface GoalDay {
  readonly by: string;
  /** From today to that day, both counted; 0 where it has passed. */
  readonly days: number;
  /** What each week takes; absent where that is unknown or the day has passed. */
  readonly perWeek?: TimeRange;
  /** Unknown areas that the goal names. */
  readonly unknown: readonly string[];
}
export interface GoalPart {
  readonly area?: string;
  readonly level?: string;
  readonly left: Left;
  readonly modules: readonly PlannedModule[];
}

/** client -> server: what the goal asks for as an iCalendar file. Params: AskCalendar; answers Calendar, or null where the file is no notebook. */
export const calendarRequest = 'studyNotes/calendar';
export interface AskCalendar extends AskLeft {
  readonly today: string;
  /** The moment of asking in UTC, "20261121T103000Z". */
  readonly stamp: string;
  /** The last day, in place of the goal's. */
  readonly by?: string;
}
export interface Calendar {
  /** Its last day; absent, and the text empty, where no goal names one from today on and the question does not either. */
  readonly by?: string;
  readonly text: string;
  readonly modules: number;
}
