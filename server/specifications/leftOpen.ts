import type { Command } from '../src/commands/catalog/specification';
import type { Program } from './programs/program';

/**
 * Marks what was not compared with the program itself as open, so that unknown commands or flags are not reported. Open
 * flags apply to all subcommands.
 */
export function leftOpen(program: Command, compared: Program['compared']): Command {
  if (compared === 'commands and flags') return program;
  return { ...(compared === 'commands' ? program : withOpenCommands(program)), openFlags: true };
}

function withOpenCommands(command: Command): Command {
  if (!command.commands) return command;
  return { ...command, commands: command.commands.map(withOpenCommands), open: true };
}
