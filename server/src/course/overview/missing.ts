import { type Minutes, type Module, minutesOf, type Notes, plannedFor } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/adding';
import { lineAt } from '../../text/lines';
import { todos } from '../plan/todo';
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
  /** Where the notes have it, counted from 0; undefined where they do not. */
  readonly line: number | undefined;
  readonly url: string | undefined;
  /** "Docker and Containers, Beginner"; empty outside of both. */
  readonly place: string;
  readonly planned: Minutes | undefined;
}

/** Lists modules without a time, modules without notes, and modules of the syllabus that the notes lack. */
export function missing(notes: Notes, syllabus: Syllabus): Missing {
  const { modules } = notes;
  return {
    withoutTime: modules.filter((module) => !minutesOf(module)).map((module) => inNotes(notes, module)),
    withoutNotes: modules.filter(({ hasNotes }) => !hasNotes).map((module) => inNotes(notes, module)),
    notThere: todos(notes, syllabus)
      .filter(({ module }) => module === undefined)
      .map(({ title, url, area, level, planned }) => ({
        ...{ title, url, planned },
        line: undefined,
        place: placeOf(area, level),
      })),
  };
}

function inNotes({ lines }: Notes, module: Module): MissingModule {
  const { title, url, span, area, level } = module;
  const line = lineAt(lines, span.start);
  return { title, url, line, place: placeOf(area?.title, level), planned: plannedFor(module) };
}

function placeOf(area: string | undefined, level: string | undefined): string {
  return [area, level && levelTitle(level)].filter(Boolean).join(', ');
}
