import type { Command, Example } from '../../src/commands/catalog/specification';
import type { Supplement } from '../supplement';

/** A supported program and the sources of its specification. */
export interface Program {
  /** The name of its executable. */
  readonly name: string;
  /** Other names of its executable. */
  readonly aliases?: readonly string[];
  readonly about: string;
  readonly example?: Example;
  /** The name of its specification in @withfig/autocomplete; `undefined` if that is not used. */
  readonly fig?: string;
  /** Nested specifications to include in full; of others, only the name is included. `undefined`: include all. */
  readonly parts?: readonly string[];
  /** Additions to the specification, or the whole specification if `fig` is not set. */
  readonly supplement?: Supplement;
  /** Applies corrections that a supplement cannot express. */
  readonly correct?: (command: Command) => Command;
  /** The parts of the specification verified against the program: what they do not list is unknown to the program. */
  readonly compared?: 'commands' | 'commands and flags';
  /** The name of the specification file, if it is part of another program's; `undefined`: the program's name. */
  readonly source?: string;
  /** The replacement of a deprecated program. */
  readonly deprecated?: string;
}
