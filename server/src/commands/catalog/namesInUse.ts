import type { Span } from '../../text/span';
import { isPlaceholder } from '../shell/placeholder';
import { scriptsIn } from '../shell/scripts';
import { shellCodeIn } from '../shell/shellCode';
import type { CommandLine } from '../shell/words';
import { lastOf, type Path } from './flags';
import { memoizePerSection } from './memoizePerSection';
import type { Part } from './part';
import { resolve, withInner } from './resolve';
import { type ArgumentKind, nameOf } from './specification';
import type { Specifications } from './specifications';

/** A name that a command defines or uses; spans are relative to the start of the section. */
export interface NameInUse {
  readonly kind: ArgumentKind;
  readonly name: string;
  /** The offset of the word that contains the name. */
  readonly at: number;
  /** The end of the word, including quotes. */
  readonly wordEnd: number;
  /** Whether the command defines the name, as `docker run --name web` does. */
  readonly makes: boolean;
  readonly command: Span;
}

/** The kind of name in a part of a command. */
export interface Naming {
  readonly kind: ArgumentKind;
  readonly makes: boolean;
}

/** Kinds of arguments that have names chosen by the author. */
const namedKinds: ReadonlySet<ArgumentKind> = new Set(['container', 'image', 'network', 'service', 'volume']);

/** Matches a name, with an optional registry, folder and tag: `web`, `me/app:1`. */
export const OWN_NAME = /^[A-Za-z0-9][\w.@:/-]*$/;

/** Returns the names of containers, images and the like in the commands of a section, in order. */
export const namesInUse = memoizePerSection((section, specifications): readonly NameInUse[] =>
  shellCodeIn(section)
    .flatMap(({ lines }) => lines)
    .flatMap(({ commands }) => commands)
    .flatMap((line) => [line, ...scriptsIn(line)])
    .flatMap((line) => namesIn(line, specifications)),
);

/**
 * Returns the kind of name in a part, and whether the command defines it; `undefined` for a part without a name. `path`
 * is that of the command.
 */
export function namingOf(part: Part, path: Path): Naming | undefined {
  if (part.type !== 'value' && part.type !== 'argument') return undefined;
  const [program, command, group] = [nameOf(path[0]), nameOf(lastOf(path)), nameOf(path.at(-2) ?? path[0])];
  const makes = (kind: ArgumentKind): Naming => ({ kind, makes: true });
  if (part.type === 'value') {
    if (RUNNERS.test(program) && /^(?:run|create)$/.test(command) && part.flag.names.includes('--name'))
      return makes('container');
    if (RUNNERS.test(program) && command === 'build' && part.flag.names.includes('--tag')) return makes('image');
  } else if (RUNNERS.test(program) && command === 'create' && (group === 'network' || group === 'volume')) {
    return makes(group);
  }
  const kind = part.argument?.kind;
  return kind && namedKinds.has(kind) ? { kind, makes: false } : undefined;
}

/** Matches programs with the commands of docker. */
const RUNNERS = /^(?:docker|podman|nerdctl)$/;

function namesIn(line: CommandLine, specifications: Specifications): readonly NameInUse[] {
  const resolved = resolve(line, specifications);
  if (!resolved) return [];
  return withInner(resolved).flatMap(({ parts, path }) => parts.flatMap((part) => nameIn(part, path, line) ?? []));
}

function nameIn(part: Part, path: Path, { words, span }: CommandLine): NameInUse | undefined {
  const naming = namingOf(part, path);
  const word = naming && words.find((one) => one.span.start <= part.span.start && part.span.end <= one.span.end);
  if (!naming || !word || isPlaceholder(word)) return undefined;
  const own = word.value.slice(part.span.start - word.span.start);
  const name = naming.kind === 'volume' ? (own.split(':')[0] ?? '') : own;
  return OWN_NAME.test(name)
    ? { ...naming, name, at: part.span.start, wordEnd: word.span.end, command: span }
    : undefined;
}
