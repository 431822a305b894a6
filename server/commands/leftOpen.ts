import type { Command } from '../src/shell/specification';
import type { Program } from './programs/program';

/** The command, and all below it, marked as open in what nobody has compared with the program itself. */
export function leftOpen(command: Command, compared: Program['compared']): Command {
  if (compared === 'commands and flags') return command;
  const commands = command.commands?.map((one) => leftOpen(one, compared));
  return {
    ...command,
    ...(commands && { commands }),
    ...(commands && compared === undefined && { open: true }),
    openFlags: true,
  };
}
