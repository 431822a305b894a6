import { perSectionAnd } from '../blocks/section';
import { isPlaceholder } from './placeholder';
import { type Part, resolve, withInner } from './resolve';
import { scriptsIn } from './scripts';
import { shellCodeIn } from './shellCode';
import type { Argument, ArgumentKind } from './specification';
import type { Specifications } from './specifications';
import type { CommandLine, Word } from './words';

/** A name that notes give something, or call it by. */
export interface NameInUse {
  readonly kind: ArgumentKind;
  readonly name: string;
  /** Where the word starts that has it, counted from the section's start. */
  readonly at: number;
}

/** Kinds of things that have names of the author's own. */
const namedKinds: ReadonlySet<ArgumentKind> = new Set(['container', 'image', 'network', 'service', 'volume']);

/** A name, perhaps with registry, folder and tag: `web`, `me/app:1`. */
const ownName = /^[A-Za-z0-9][\w.@:/-]*$/;

/** The names of containers, images and the like in the commands of a section, in order. */
export const namesInUse = perSectionAnd((section, specifications: Specifications): readonly NameInUse[] =>
  shellCodeIn(section)
    .flatMap(({ lines }) => lines)
    .flatMap(({ commands }) => commands)
    .flatMap((line) => [line, ...scriptsIn(line)])
    .flatMap((line) => namesIn(line, specifications)),
);

function namesIn(line: CommandLine, specifications: Specifications): readonly NameInUse[] {
  const resolved = resolve(line, specifications);
  if (!resolved) return [];
  return withInner(resolved).flatMap(({ parts }) => parts.flatMap((part) => nameIn(part, line.words) ?? []));
}

function nameIn(part: Part, words: readonly Word[]): NameInUse | undefined {
  const kind = argumentOf(part)?.kind;
  if (!kind || !namedKinds.has(kind)) return undefined;
  const word = words.find(({ span }) => span.start <= part.span.start && part.span.end <= span.end);
  if (!word || isPlaceholder(word)) return undefined;
  const own = word.value.slice(part.span.start - word.span.start);
  const name = kind === 'volume' ? (own.split(':')[0] ?? '') : own;
  return ownName.test(name) ? { kind, name, at: part.span.start } : undefined;
}

function argumentOf(part: Part): Argument | undefined {
  return part.type === 'argument' || part.type === 'value' ? part.argument : undefined;
}
