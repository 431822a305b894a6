import type { Area, Level, Module } from '../../notes/model/notes';
import type { Edit } from '../../text/edit';

/** Modules after they moved to another area or level. */
export interface Moved {
  readonly edits: readonly Edit[];
  /** Their new area. */
  readonly area: Area | undefined;
  /** The new level of each module. */
  readonly modules: ReadonlyMap<Module, Level | undefined>;
}
