import { type Kind, type LevelName, type Minutes, type Notes, timeOf } from '../../notes/model/notes';
import { readNotes } from '../../notes/reading/read';
import { readInSteps } from '../../notes/reading/readInSteps';

/** A module of a syllabus. */
export interface SyllabusModule {
  readonly title: string;
  readonly url: string | undefined;
  readonly kind: Kind | undefined;
  /** The estimate of the course; `undefined` if there is none. */
  readonly minutes: Minutes | undefined;
  readonly area: string | undefined;
  readonly level: LevelName | undefined;
  readonly group: string | undefined;
}

/** The modules of one or several courses, in their order. */
export interface Syllabus {
  /** The name of the course; `undefined` if unknown, and for several courses. */
  readonly title: string | undefined;
  readonly areas: readonly string[];
  readonly modules: readonly SyllabusModule[];
}

/** An empty syllabus. */
export const noSyllabus: Syllabus = { title: undefined, areas: [], modules: [] };

/**
 * Parses a syllabus, which has the format of notes. The result is empty if the text contains no modules. `levels` are names of
 * levels in addition to the built-in ones.
 */
export function readSyllabus(text: string, levels: readonly string[] = []): Syllabus {
  return syllabusOf(readNotes(text, { levels, isNotes: true }));
}

/** Parses a syllabus, and yields between steps. */
export function* syllabusInSteps(text: string): Generator<void, Syllabus> {
  return syllabusOf(yield* readInSteps(text, { levels: [], isNotes: true }));
}

/** Returns the course of notes: the followed syllabus or, if that is empty, the modules that the notes list. */
export function courseOf(notes: Notes, followed: Syllabus): Syllabus {
  return followed.modules.length > 0 ? followed : syllabusOf(notes);
}

function syllabusOf({ title, areas, modules }: Notes): Syllabus {
  return {
    title,
    areas: areas.map((area) => area.title),
    modules: modules.map((module) => ({
      title: module.title,
      url: module.url,
      kind: module.kind,
      minutes: timeOf(module)?.minutes,
      area: module.area?.title,
      level: module.level,
      group: module.group?.title,
    })),
  };
}

/** Concatenates syllabi. */
export function joinSyllabi(syllabi: readonly Syllabus[]): Syllabus {
  return {
    title: undefined,
    areas: syllabi.flatMap((syllabus) => syllabus.areas),
    modules: syllabi.flatMap((syllabus) => syllabus.modules),
  };
}
