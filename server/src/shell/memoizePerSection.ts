import { perSection, type Section } from '../blocks/section';
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
  const last = perSection((): { known?: Known<T> } => ({}));
  return (section, specifications) => {
    const memory = last(section);
    if (!memory.known || !isSame(memory.known.asked, specifications)) {
      const asked = new Map<string, Command | undefined>();
      memory.known = { value: read(section, listening(specifications, asked)), asked };
    }
    return memory.known.value;
  };
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
