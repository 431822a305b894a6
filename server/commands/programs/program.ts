import type { Command, Example } from '../../src/shell/specification';
import type { Supplement } from '../supplement';

/** A program that the server knows, and where all that can be told it comes from. */
export interface Program {
  /** The word that starts it. */
  readonly name: string;
  /** Other words that start it. */
  readonly aliases?: readonly string[];
  readonly about: string;
  readonly example?: Example;
  /** The name of its specification in @withfig/autocomplete. */
  readonly fig?: string;
  /** Of the specifications that parts of it have there, those that are taken in; of the others, there is the name. All, where none is named. */
  readonly parts?: readonly string[];
  /** What the specification lacks, or all of it where there is none. */
  readonly supplement?: Supplement;
  /** Mends what a supplement cannot say. */
  readonly mended?: (command: Command) => Command;
  /** What has been compared with the program itself: what is not listed of it does not exist. */
  readonly compared?: 'commands' | 'commands and flags';
  /** The file that tells it, where that is a part of another program's; else one of its own name. */
  readonly source?: string;
  /** What to write instead. */
  readonly deprecated?: string;
}
