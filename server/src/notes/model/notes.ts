import type { Blocks } from '../../markdown/sections/blocks';
import type { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Form } from './form';

/** Difficulty of a level: `beginner`, `intermediate`, `together`, or a name from the settings. */
export type LevelName = string;

/** Kind of a module. */
export type Kind = 'video' | 'lab' | 'tutorial' | 'reading' | 'exercise' | 'project';

/** Minutes as a range; `least` equals `most` unless the notes contain a range such as "5-6 h". */
export interface Minutes {
  readonly least: number;
  readonly most: number;
}

/** A time as it is written in the notes. */
export interface Time {
  /** The phrase with its brackets, approximation and context words: "(time: ~30 min)". */
  readonly span: Span;
  /** The number and unit: "30 min". In an empty time, where to insert them. */
  readonly amount: Span;
  /** `undefined` for an empty time, "(time: )" or "Time: TODO"; never 0. */
  readonly minutes: Minutes | undefined;
  /** Whether it is an estimate or time spent. A time without a stated role is time spent. */
  readonly role: 'spent' | 'estimate';
  /** Whether the notes mark it as spent: by a word, a column, or a mark that the module is done. */
  readonly isMarkedSpent?: true;
}

interface Titled {
  /** The title without markup, numbering, time and a colon at the end. */
  readonly title: string;
  /** The line of the title, without its line ending. */
  readonly span: Span;
  /** The title within the line. */
  readonly titleSpan: Span;
  /** From the line of the title to the end of the entry's content. */
  readonly body: Span;
}

/** A part of the notes about one subject. */
export interface Area extends Titled {
  readonly type: 'area';
  readonly number: number | undefined;
  /** Whether the syllabus contains an area with that title; not computed if the line alone is enough. */
  readonly isKnown: boolean;
}

/** A line that opens a level of an area. */
export interface Level extends Titled {
  readonly type: 'level';
  readonly level: LevelName;
  readonly area: Area | undefined;
}

/** A heading between a level, or an area, and modules. */
export interface Group extends Titled {
  readonly type: 'group';
  readonly area: Area | undefined;
  readonly level: Level | undefined;
}

/** One thing to study. */
export interface Module extends Titled {
  readonly type: 'module';
  /** The link of the title, as written. */
  readonly url: string | undefined;
  readonly urlSpan: Span | undefined;
  readonly kind: Kind | undefined;
  readonly spent: Time | undefined;
  readonly estimate: Time | undefined;
  /** A time without a number: "(time: )". */
  readonly empty: Time | undefined;
  readonly area: Area | undefined;
  readonly levelLine: Level | undefined;
  readonly group: Group | undefined;
  /** The level of the level line above, or the level that the title names. */
  readonly level: LevelName | undefined;
  /** Whether at least one line below the title contains notes. Template text does not count. */
  readonly hasNotes: boolean;
  /** Whether the syllabus contains a module with that title; not computed if the line alone is enough. */
  readonly isKnown: boolean;
  /** Whether it is a row of a table that has column headers for what is studied and for its duration. */
  readonly isRow: boolean;
  /** Whether it is a module because it is in a series: of days, of files, or of checkboxes in notes of a course. */
  readonly isOfSeries: boolean;
  /**
   * The file that its link leads to, if the notes of the course are in several files. `hasNotes` includes notes in this file.
   */
  readonly file?: LinkedFile;
}

/** A file that a module links to, with its content about the module. */
export interface LinkedFile {
  readonly uri: string;
  /** Whether the file itself is notes. */
  readonly isNotes: boolean;
  /** The time spent in the file: in its front matter, with its title, or the sum of its modules. */
  readonly spent: Minutes | undefined;
  readonly estimate: Minutes | undefined;
  readonly hasNotes: boolean;
  /** `undefined` for a file without headings. */
  readonly title: string | undefined;
  /** The 0-based line of the title; 0 in a file without headings. */
  readonly titleLine: number;
  /** The front matter and the line of the title, with its line ending; an empty string if they are long. */
  readonly opening: string;
  /** The headings below the file's title, in document order. */
  readonly headings: readonly LinkedHeading[];
}

/** A heading of a linked file. */
export interface LinkedHeading {
  readonly title: string;
  /** The depth, from 1. */
  readonly depth: number;
  /** 0-based. */
  readonly line: number;
  readonly isModule: boolean;
}

/** A heading that is neither an area, a level, a group nor a module. */
export interface Topic extends Titled {
  readonly type: 'topic';
  readonly area: Area | undefined;
}

/** All types of entries. */
export type Entry = Area | Level | Group | Module | Topic;

/** The entries of one region in document order: of an area, or of lines outside of areas. */
export interface RegionEntries {
  /** From its first line to the next region. */
  readonly span: Span;
  readonly area: Area | undefined;
  readonly levels: readonly Level[];
  readonly groups: readonly Group[];
  readonly modules: readonly Module[];
  readonly topics: readonly Topic[];
}

/** The entries that exist only in a time table: its level lines, and modules that are not in the rest of the notes. */
export type TableEntries = Pick<RegionEntries, 'levels' | 'modules'>;

/** The entries of one Markdown file in document order. Spans are offsets into `text`. */
export interface Notes {
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: Blocks;
  /** False for Markdown that is not study notes. Then the following properties are empty. */
  readonly isNotes: boolean;
  readonly title: string | undefined;
  readonly areas: readonly Area[];
  readonly levels: readonly Level[];
  readonly groups: readonly Group[];
  readonly modules: readonly Module[];
  readonly topics: readonly Topic[];
  /** The entries by region. Regions are adjacent and start at the first line. */
  readonly regions: readonly RegionEntries[];
  /** Entries outside of all regions, in tables. */
  readonly tabled: TableEntries;
  /** The form of modules and times in these notes. */
  readonly form: Form;
}

/** Returns the time of a module: time spent if it is known, else the estimate. */
export function timeOf(module: Pick<Module, 'spent' | 'estimate'>): Time | undefined {
  return module.spent ?? module.estimate;
}

/** Returns the minutes spent on a module, as stated in the notes, else in the file that it links to. */
export function spentOn({ spent, file }: Module): Minutes | undefined {
  return spent?.minutes ?? file?.spent;
}

/** Returns the minutes planned for a module, as stated in the notes, else in the file that it links to. */
export function plannedFor({ estimate, file }: Module): Minutes | undefined {
  return estimate?.minutes ?? file?.estimate;
}

/** Returns the time spent if it is stated, else the estimate; `undefined` if both are unknown. */
export function minutesOf(module: Module): Minutes | undefined {
  return spentOn(module) ?? plannedFor(module);
}
