import { IMAGES_SOURCE } from '../src/commands/catalog/images';
import type { Command } from '../src/commands/catalog/specification';
import { PROGRAMS_SOURCE } from '../src/commands/catalog/specifications';
import { COMPOSE_SOURCE } from '../src/commands/compose/keys';
import { commonFirst } from './commonFirst';
import { composeFile } from './compose-file/composeFile';
import { commandOfFig, type FigCommand } from './fig';
import { commonImages } from './images';
import { leftOpen } from './leftOpen';
import { mostUsed } from './mostUsed';
import { programs } from './programs';
import type { Program } from './programs/program';
import { supplemented } from './supplement';

/** Reads a specification of @withfig/autocomplete by its name: "docker", "aws/ec2". */
export type ReadFig = (name: string) => Promise<FigCommand>;

/** Returns all specification files by name, including the list of all programs. */
export async function specifications(read: ReadFig): Promise<ReadonlyMap<string, Command>> {
  const files = new Map<string, Command>();
  for (const program of programs)
    if (hasFile(program)) files.set(program.name, await specificationOf(program, read, files));
  files.set(PROGRAMS_SOURCE, { names: [], about: '', open: true, commands: programs.map(listed) });
  files.set(COMPOSE_SOURCE, composeFile);
  files.set(IMAGES_SOURCE, commonImages);
  return files;
}

/** Returns `false` for programs that have only a description. */
function hasFile({ fig, supplement, source }: Program): boolean {
  return source === undefined && (fig !== undefined || supplement !== undefined);
}

function listed(program: Program): Command {
  const { name, aliases = [], about, example, deprecated } = program;
  const source = program.source ?? (hasFile(program) ? name : undefined);
  return {
    names: [name, ...aliases],
    about,
    ...(deprecated !== undefined && { deprecated }),
    ...(source === undefined ? { ...(example && { example }), open: true, openFlags: true } : { source }),
  };
}

/** Returns the program's specification, and moves the parts that have separate files to `files`. */
async function specificationOf(program: Program, read: ReadFig, files: Map<string, Command>): Promise<Command> {
  const { name, aliases = [], about, example, supplement = {}, correct = (command) => command } = program;
  const known = await figSpecification(program, read);
  const whole = supplemented({ ...known, names: [name, ...aliases], about, ...(example && { example }) }, supplement);
  const ordered = commonFirst(correct(whole), mostUsed.get(name) ?? {});
  return inParts(leftOpen(ordered, program.compared), files);
}

async function figSpecification({ fig, parts }: Program, read: ReadFig): Promise<Command | undefined> {
  if (fig === undefined) return undefined;
  return commandOfFig(await read(fig), async (part) => (!parts || parts.includes(part) ? read(part) : undefined));
}

/** Moves the parts of `command` with a `source` to `files`. The first program to provide a shared file wins. */
function inParts(command: Command, files: Map<string, Command>): Command {
  const commands = command.commands?.map((one) => {
    const whole = inParts(one, files);
    if (one.source === undefined) return whole;
    const { source, ...rest } = whole;
    if (!files.has(one.source)) files.set(one.source, rest);
    return { names: one.names, about: one.about, source: one.source };
  });
  return { ...command, ...(commands && { commands }) };
}
