import type { Area, Level, Module } from '../notebook/notebook';
import type { Edit } from '../text/edit';

/** Modules in another place. */
export interface Moved {
  readonly edits: readonly Edit[];
  /** Where they stand then. */
  readonly area: Area | undefined;
  /** Each with the level in which it stands then. */
  readonly modules: ReadonlyMap<Module, Level | undefined>;
}
