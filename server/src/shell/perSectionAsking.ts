import { type LongQuestion, perSection, type Section } from '../blocks/section';
import { runToEnd } from '../text/steps';
import type { Command } from './specification';
import type { Specifications } from './specifications';

/** What was worked out for a section, and what the specifications said that were asked for meanwhile. */
interface Known<T> {
  readonly value: T;
  readonly asked: ReadonlyMap<string, Command | undefined>;
}

/**
 * The same function, which keeps what it worked out for a section for as long as the specifications that it asked for stay
 * as they are: when one more is read, sections whose commands do not need it are not read again.
 */
export function perSectionAsking<T>(
  read: (section: Section, specifications: Specifications) => T,
): (section: Section, specifications: Specifications) => T {
  // biome-ignore lint/correctness/useYield: done in one step
  return perSectionAskingInSteps(function* (section, specifications) {
    return read(section, specifications);
  });
}

/** As `perSectionAsking`, for what takes long for a long section. */
export function perSectionAskingInSteps<T>(
  read: (section: Section, specifications: Specifications) => Generator<void, T>,
): LongQuestion<[Section, Specifications], T> {
  const last = perSection((): { known?: Known<T> } => ({}));
  function* inSteps(section: Section, specifications: Specifications): Generator<void, T> {
    const memory = last(section);
    if (!memory.known || !isSame(memory.known.asked, specifications)) {
      const asked = new Map<string, Command | undefined>();
      memory.known = { value: yield* read(section, listening(specifications, asked)), asked };
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

/** The same specifications; what is asked of them is noted. */
function listening(specifications: Specifications, asked: Map<string, Command | undefined>): Specifications {
  const get = (name: string) => {
    const command = specifications.get(name);
    asked.set(name, command);
    return command;
  };
  return { get, has: (name) => get(name) !== undefined };
}
