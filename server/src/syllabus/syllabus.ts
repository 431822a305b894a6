import type { Kind, LevelName, Minutes, Module } from '../notebook/notebook';

/** A module that a course asks for. */
export interface SyllabusModule {
  readonly title: string;
  readonly url: string | undefined;
  readonly kind: Kind | undefined;
  /** The course's own estimate. */
  readonly minutes: Minutes | undefined;
  readonly area: string | undefined;
  readonly level: LevelName | undefined;
  readonly group: string | undefined;
}

/** The modules of one or several courses, in their order. */
export interface Syllabus {
  readonly areas: readonly string[];
  readonly modules: readonly SyllabusModule[];
}

/** The syllabus's module that the notebook's module is, by link or by title; undefined where none is certain. */
export type FindInSyllabus = (syllabus: Syllabus, module: Module) => SyllabusModule | undefined;
