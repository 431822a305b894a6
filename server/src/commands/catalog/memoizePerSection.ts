import { type LongQuestion, perSection, type Section } from '../../markdown/sections/section';
import { runToEnd } from '../../text/steps';
import type { Command } from './specification';
import type { Specifications } from './specifications';

/** The result for a section, and the specifications that were requested for it. */
interface Known<T> {
  readonly value: T;
  readonly asked: ReadonlyMap<string, Command | undefined>;
}

/**
 * Memoizes a function for each section as long as the specifications that it requested are the same: when another one is read,
 * only sections with its commands are computed again.
 */
export function memoizePerSection<T>(
  read: (section: Section, specifications: Specifications) => T,
): (section: Section, specifications: Specifications) => T {
  // biome-ignore lint/correctness/useYield: done in one step
  return memoizePerSectionInSteps(function* (section, specifications) {
    return read(section, specifications);
  });
}

/** Does what `memoizePerSection` does, for a computation in steps, which takes long for a long section. */
export function memoizePerSectionInSteps<T>(
  read: (section: Section, specifications: Specifications) => Generator<void, T>,
): LongQuestion<[Section, Specifications], T> {
  const last = perSection((): { known?: Known<T> } => ({}));
  function* inSteps(section: Section, specifications: Specifications): Generator<void, T> {
    const memory = last(section);
    if (!memory.known || !isSame(memory.known.asked, specifications)) {
      const asked = new Map<string, Command | undefined>();
      memory.known = { value: yield* read(section, recording(specifications, asked)), asked };
    }
    return memory.known.value;
  }
  const atOnce = (section: Section, specifications: Specifications) => runToEnd(inSteps(section, specifications));
  return Object.assign(atOnce, { inSteps });
}

function isSame(asked: ReadonlyMap<string, Command | undefined>, specifications: Specifications): boolean {
  for (const [name, command] of asked) if (specifications.get(name) !== command) return false;
  return true;
}

/** Wraps specifications so that each requested one is recorded in `asked`. */
function recording(specifications: Specifications, asked: Map<string, Command | undefined>): Specifications {
  const get = (name: string) => {
    const command = specifications.get(name);
    asked.set(name, command);
    return command;
  };
  return { get, has: (name) => get(name) !== undefined };
}
