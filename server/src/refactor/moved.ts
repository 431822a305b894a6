import type { Area, Level, Module } from '../notebook/notebook';
import type { Edit } from '../text/edit';

/** Modules in another place. */
export interface Moved {
  readonly edits: readonly Edit[];
  /** Their new area. */
  readonly area: Area | undefined;
  /** Each with its new level. */
  readonly modules: ReadonlyMap<Module, Level | undefined>;
}
