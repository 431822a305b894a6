import { type Minutes, type Module, minutesOf, type Notes } from '../../notes/model/notes';
import { lineAt } from '../../text/lines';
import { placeText } from '../plan/placeText';
import { todos } from '../plan/todo';
import { timesOf } from '../progress/times';
import type { Syllabus } from '../syllabus/syllabus';

/** The parts that are missing from the notes. */
export interface Missing {
  readonly withoutTime: readonly MissingModule[];
  readonly withoutNotes: readonly MissingModule[];
  /** Modules of the course that the notes do not contain. */
  readonly notThere: readonly MissingModule[];
}

/** A module of the syllabus that the notes do not contain. */
export interface MissingModule {
  readonly title: string;
  /** Its 0-based line in the notes; `undefined` if the notes do not contain it. */
  readonly line: number | undefined;
  readonly url: string | undefined;
  /** Its area and level, "Docker and Containers, Beginner"; an empty string if it has neither. */
  readonly place: string;
  readonly planned: Minutes | undefined;
}

/** Lists modules without a time, modules without notes, and modules of the syllabus that are not in the notes. */
export function missing(notes: Notes, syllabus: Syllabus): Missing {
  const { modules, lines } = notes;

  function inNotes(module: Module): MissingModule {
    const { title, url, span, area, level } = module;
    const { planned } = timesOf(module, syllabus);
    return { title, url, line: lineAt(lines, span.start), place: placeText(area?.title, level), planned };
  }

  return {
    withoutTime: modules.filter((module) => !minutesOf(module)).map(inNotes),
    withoutNotes: modules.filter(({ hasNotes }) => !hasNotes).map(inNotes),
    notThere: todos(notes, syllabus)
      .filter(({ module }) => module === undefined)
      .map(({ title, url, area, level, planned }) => ({
        ...{ title, url, planned },
        line: undefined,
        place: placeText(area, level),
      })),
  };
}
