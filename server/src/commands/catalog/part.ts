import type { Span } from '../../text/span';
import type { Word } from '../shell/words';
import type { Path } from './flags';
import type { Argument, Flag } from './specification';

/** The meaning of a word, or a part of a word, for the program. */
export type Part =
  | { readonly type: 'command'; readonly span: Span; readonly path: Path }
  /** A flag; `path` is that of the command that it belongs to. */
  | { readonly type: 'flag'; readonly span: Span; readonly flag: Flag; readonly path: Path }
  | {
      readonly type: 'value';
      readonly span: Span;
      readonly flag: Flag;
      readonly argument: Argument | undefined;
      readonly path: Path;
    }
  | { readonly type: 'argument'; readonly span: Span; readonly argument: Argument | undefined }
  /** An unknown word where a command below the last one of `path` is expected. */
  | { readonly type: 'unknown'; readonly span: Span; readonly word: Word; readonly path: Path }
  /** A flag, `name` with its dashes, that no command of the path has; the next word may be its value. */
  | {
      readonly type: 'unknownFlag';
      readonly span: Span;
      readonly name: string;
      readonly word: Word;
      readonly path: Path;
    }
  /**
   * A word of flags of the command, after the argument that ends its flags: `-d` in `docker run nginx -d`. The program takes the
   * word for an argument, which may be intended. The span includes the flag's value.
   */
  | { readonly type: 'misplacedFlag'; readonly span: Span; readonly flags: readonly Flag[]; readonly path: Path };

/** Returns the specification of an argument or a value; `undefined` for another part. */
export function argumentOf(part: Part): Argument | undefined {
  return part.type === 'argument' || part.type === 'value' ? part.argument : undefined;
}
