import { type Command, type Flag, nameOf } from '../src/shell/specification';

/** What people write most stands first where commands and flags are listed. */
const commonCommands = [
  ...['run', 'ps', 'exec', 'build', 'pull', 'push', 'images', 'logs', 'stop', 'rm', 'rmi', 'compose', 'inspect'],
  ...[
    'container',
    'image',
    'network',
    'volume',
    'system',
    'swarm',
    'service',
    'stack',
    'node',
    'login',
    'version',
    'info',
  ],
];

const commonFlags = [
  ...[
    '--detach',
    '--interactive',
    '--tty',
    '--publish',
    '--name',
    '--tag',
    '--file',
    '--build-arg',
    '--env',
    '--volume',
  ],
  ...['--rm', '--network', '--all', '--follow', '--force', '--filter', '--format', '--quiet'],
];

/** Docker with what follows by name, and what nobody should use any more at the end. */
export function inOrder(docker: Command): Command {
  return sorted(docker, commonCommands);
}

function sorted(command: Command, common: readonly string[]): Command {
  const commands = command.commands?.map((one) => sorted(one, [])).toSorted(by(nameOf, common));
  const flags = command.flags?.toSorted(by(longName, commonFlags));
  return { ...command, ...(commands && { commands }), ...(flags && { flags }) };
}

function by<T extends Command | Flag>(name: (one: T) => string, common: readonly string[]): (a: T, b: T) => number {
  const rank = (one: T) => {
    const place = common.indexOf(name(one));
    if (one.deprecated !== undefined) return common.length + 1;
    return place < 0 ? common.length : place;
  };
  return (a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), 'en');
}

function longName({ names }: Flag): string {
  return names.at(-1) ?? '';
}
