import type { Command } from '../src/shell/specification';
import { programsSource } from '../src/shell/specifications';
import { commandOfFig, type FigCommand } from './fig';
import { type Program, programs } from './programs';
import { supplemented } from './supplement';

/** Reads a specification of @withfig/autocomplete by its name: "docker", "aws/ec2". */
export type ReadFig = (name: string) => Promise<FigCommand>;

/** Every specification that the server can read, by its name; the list of all programs is one of them. */
export async function specifications(read: ReadFig): Promise<ReadonlyMap<string, Command>> {
  const files = new Map<string, Command>();
  for (const program of programs)
    if (!program.source) files.set(program.name, await specificationOf(program, read, files));
  files.set(programsSource, { names: [], about: '', open: true, commands: programs.map(listed) });
  return files;
}

function listed({ name, about, source = name, deprecated }: Program): Command {
  return { names: [name], about, source, ...(deprecated !== undefined && { deprecated }) };
}

/** The program's specification; the parts of it that have files of their own are put there. */
async function specificationOf(program: Program, read: ReadFig, files: Map<string, Command>): Promise<Command> {
  const known = program.fig === undefined ? undefined : await commandOfFig(await read(program.fig), read);
  const { name, about } = program;
  return inParts(supplemented({ ...known, names: [name], about }, program.supplement ?? {}), files);
}

/** A command of which the parts with a source are left to their files. */
function inParts(command: Command, files: Map<string, Command>): Command {
  const commands = command.commands?.map((one) => {
    const whole = inParts(one, files);
    if (one.source === undefined) return whole;
    const { source, ...rest } = whole;
    files.set(one.source, rest);
    return { names: one.names, about: one.about, source: one.source };
  });
  return { ...command, ...(commands && { commands }) };
}
