import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { programNamed } from '../../server/src/shell/programs';
import { type Command, commandNamed } from '../../server/src/shell/specification';
import { opened } from '../../server/src/shell/specifications';
import { allSpecifications } from '../specifications';

/** "  -f, --file string   The file": a flag in docker's help, and its value's type where it has one. */
const flagLine = /^ {2,6}(?:-\w, )?(--[\w-]+)(?: (\S+))?(?: {2}|$)/;

/** "  inspect     Display ...", "  compose*    Docker Compose": a command in docker's help; a star marks a plugin. */
const commandLine = /^ {2}(\S+?)\*? {2}/;

describe('docker specification', () => {
  const version = spawnSync('docker', ['--version'], { encoding: 'utf8' });
  if (version.error) {
    it('is not compared with a docker client, since none is installed here', () => {
      assert.equal((version.error as NodeJS.ErrnoException).code, 'ENOENT');
    });
    return;
  }

  let commands: readonly ClientCommand[] = [];
  before(function () {
    this.timeout(60_000);
    commands = [...clientCommands([])];
  });

  it(`has every command that ${version.stdout.trim()} has`, () => {
    assert.ok(commands.length > 1);
    const unknown = commands.filter(({ path }) => !specified(path)).map(({ path }) => path.join(' '));
    assert.deepEqual(unknown, []);
  });

  it('agrees with the client on which flags take a value', () => {
    const wrong = commands.flatMap(({ path, flags }) =>
      (specified(path)?.flags ?? [])
        .filter(({ names, value }) => names.some((name) => flags.get(name) === (value === undefined)))
        .map(({ names }) => `${path.join(' ')} ${names[0]}`),
    );
    assert.deepEqual(wrong, []);
  });
});

interface ClientCommand {
  readonly path: readonly string[];
  /** Whether each flag takes a value. */
  readonly flags: ReadonlyMap<string, boolean>;
}

/** The commands of the installed client, by every name: what its help says at every depth. */
function* clientCommands(path: readonly string[]): Generator<ClientCommand> {
  const lines = spawnSync('docker', [...path, '--help'], { encoding: 'utf8' }).stdout.split('\n');
  const flags = new Map<string, boolean>();
  for (const line of lines) {
    const [, name, type] = flagLine.exec(line) ?? [];
    if (name !== undefined) flags.set(name, type !== undefined);
  }
  yield { path, flags };
  for (const alias of aliases(lines)) yield { path: alias, flags };
  for (const name of names(lines)) yield* clientCommands([...path, name]);
}

/** The words under "Commands:", "Management Commands:", ... */
function names(lines: readonly string[]): string[] {
  let listed = false;
  return lines.flatMap((line) => {
    if (/^\S/.test(line)) listed = line.endsWith('Commands:');
    const name = listed ? commandLine.exec(line)?.[1] : undefined;
    return name ?? [];
  });
}

/** "Aliases:\n  docker image ls, docker images" */
function aliases(lines: readonly string[]): string[][] {
  const line = lines[lines.indexOf('Aliases:') + 1] ?? '';
  if (!lines.includes('Aliases:')) return [];
  return line.split(',').map((alias) => alias.trim().split(' ').slice(1));
}

function specified(path: readonly string[]): Command | undefined {
  return path.reduce<Command | undefined>(
    (command, name) => {
      const whole = command && opened(command, allSpecifications);
      return whole && commandNamed(whole, name);
    },
    programNamed('docker', allSpecifications),
  );
}
