import { perSection, type Section } from '../blocks/section';
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
