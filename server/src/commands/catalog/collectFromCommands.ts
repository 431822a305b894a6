import type { Finding } from '../../findings/finding';
import { codeIn } from '../../markdown/code/code';
import type { Blocks } from '../../markdown/sections/blocks';
import { collectFromSections, type Found } from '../../markdown/sections/collectFromSections';
import { type LongQuestion, perSection, type Section } from '../../markdown/sections/section';
import { shellCodeIn } from '../shell/shellCode';
import type { Specifications } from './specifications';

/**
 * Returns the results of `read` for the sections that contain commands, in document order. The list of these sections
 * is cached for all rules that need it.
 */
export function collectFromCommands<T>(blocks: Blocks, read: (section: Section) => readonly T[]): readonly Found<T>[] {
  return collectFromSections(blocks, withCommands).flatMap(({ found: section, base }) =>
    read(section).map((found) => ({ found, base })),
  );
}

/** Yields the findings in the commands of each section, with pauses: see `Rule.check`. */
export function* findingsInCommands<T>(
  blocks: Blocks,
  specifications: Specifications,
  read: LongQuestion<[Section, Specifications], readonly T[]>,
  findingOf: (found: T, base: number) => Finding,
): Generator<Finding | undefined> {
  for (const { found: section, base } of collectFromSections(blocks, withCode)) {
    for (const found of yield* pausing(read.inSteps(section, specifications))) yield findingOf(found, base);
    yield undefined;
  }
}

/** Computes `question` for each section with code and caches the answers, so that later calls return at once. */
export function* preparedInCode<T>(
  blocks: Blocks,
  specifications: Specifications,
  read: LongQuestion<[Section, Specifications], T>,
): Generator<undefined, void> {
  for (const { found: section } of collectFromSections(blocks, withCode))
    yield* pausing(read.inSteps(section, specifications));
}

/** Converts steps to pauses of a rule. */
function* pausing<T>(steps: Generator<void, T>): Generator<undefined, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield undefined;
  }
}

const withCode = perSection((section): readonly Section[] => (codeIn(section).length > 0 ? [section] : []));

const withCommands = perSection((section): readonly Section[] => (shellCodeIn(section).length > 0 ? [section] : []));
