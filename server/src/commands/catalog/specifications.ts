import type { Command } from './specification';

/**
 * The loaded specifications by name: "docker", "aws/ec2". The object is immutable; loading another specification
 * creates a new one.
 */
export type Specifications = Pick<ReadonlyMap<string, Command>, 'get' | 'has'>;

/** The specification that lists all programs, each with the name of its own specification. */
export const PROGRAMS_SOURCE = 'programs';

/**
 * The replacement of a specification that cannot be read. It has no content, and nothing is reported about its command.
 */
export const unreadable: Command = { names: [], about: '', open: true };

/** Returns a command with the content of its specification; `undefined` if that is not loaded. */
export function opened(command: Command, specifications: Specifications): Command | undefined {
  if (command.source === undefined) return command;
  const rest = specifications.get(command.source);
  const { names, about, deprecated } = command;
  return rest && { ...rest, names, ...(about && { about }), ...(deprecated !== undefined && { deprecated }) };
}
