import type { Blocks } from '../blocks/blocks';
import { codeIn } from '../blocks/code';
import { type Found, foundIn } from '../blocks/foundIn';
import { type LongQuestion, perSection, type Section } from '../blocks/section';
import { shellCodeIn } from '../shell/shellCode';
import type { Specifications } from '../shell/specifications';
import type { Finding } from './rule';

/** What `read` finds in the sections of a text that hold commands, in order: few do, and many rules ask for them. */
export function foundInCommands<T>(blocks: Blocks, read: (section: Section) => readonly T[]): readonly Found<T>[] {
  return foundIn(blocks, withCommands).flatMap(({ found: section, base }) =>
    read(section).map((found) => ({ found, base })),
  );
}

/** Finds what is wrong with the commands of each section, with pauses: see `Rule.check`. */
export function* findingsInCommands<T>(
  blocks: Blocks,
  specifications: Specifications,
  read: LongQuestion<[Section, Specifications], readonly T[]>,
  findingOf: (found: T, base: number) => Finding,
): Generator<Finding | undefined> {
  for (const { found: section, base } of foundIn(blocks, withCode)) {
    for (const found of yield* pausing(read.inSteps(section, specifications))) yield findingOf(found, base);
    yield undefined;
  }
}

/** Answers a question about each section with code, so that it is answered at once from then on. */
export function* preparedInCode<T>(
  blocks: Blocks,
  specifications: Specifications,
  read: LongQuestion<[Section, Specifications], T>,
): Generator<undefined, void> {
  for (const { found: section } of foundIn(blocks, withCode)) yield* pausing(read.inSteps(section, specifications));
}

/** The same steps as pauses of a rule. */
function* pausing<T>(steps: Generator<void, T>): Generator<undefined, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield undefined;
  }
}

const withCode = perSection((section): readonly Section[] => (codeIn(section).length > 0 ? [section] : []));

const withCommands = perSection((section): readonly Section[] => (shellCodeIn(section).length > 0 ? [section] : []));
