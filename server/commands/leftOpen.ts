import type { Command } from '../src/shell/specification';
import type { Program } from './programs/program';

/** The program marked as open in what nobody has compared with it; its flags are then open at every depth. */
export function leftOpen(program: Command, compared: Program['compared']): Command {
  if (compared === 'commands and flags') return program;
  return { ...(compared === 'commands' ? program : withOpenCommands(program)), openFlags: true };
}

function withOpenCommands(command: Command): Command {
  if (!command.commands) return command;
  return { ...command, commands: command.commands.map(withOpenCommands), open: true };
}
