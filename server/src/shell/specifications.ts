import type { Command } from './specification';

/**
 * The specifications that have been read so far, by name: "docker", "aws/ec2". They never change; when one more is read,
 * there are new ones.
 */
export type Specifications = Pick<ReadonlyMap<string, Command>, 'get' | 'has'>;

/** The specification that lists all programs, each with the name of its own specification. */
export const programsSource = 'programs';

/** Replaces a specification that cannot be read: nothing of its command is known or reported. */
export const unreadable: Command = { names: [], about: '', open: true };

/** Returns a command with the content of its specification; `undefined` if that is not loaded. */
export function opened(command: Command, specifications: Specifications): Command | undefined {
  if (command.source === undefined) return command;
  const rest = specifications.get(command.source);
  const { names, about, deprecated } = command;
  return rest && { ...rest, names, ...(about && { about }), ...(deprecated !== undefined && { deprecated }) };
}
