import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { programNamed } from '../../server/src/commands/catalog/programs';
import { resolve } from '../../server/src/commands/catalog/resolve';
import { type Command, commandNamed, type Flag, nameOf } from '../../server/src/commands/catalog/specification';
import { opened } from '../../server/src/commands/catalog/specifications';
import { readCommands } from '../../server/src/commands/shell/words';
import { allSpecifications } from '../commands/specifications';
import { program, skipUnless } from '../skipUnless';
import { type HelpedCommand, type HelpedFlag, helpedCommands } from './dockerHelp';

describe('the specification of docker', () => {
  it('describes every command, with an example that it can resolve', () => {
    const commands = [...commandsFrom('docker')];
    assert.ok(commands.length > 187, `${commands.length} commands`);
    assert.deepEqual(commands.flatMap(lacks), []);
  });

  it('describes every flag', () => {
    const wrong = [...commandsFrom('docker')].flatMap(({ path, command: { flags = [] } }) => {
      const names = flags.flatMap((flag) => flag.names);
      return [
        ...flags.filter(({ about }) => about === '').map((flag) => `${path} ${nameOf(flag)} does nothing`),
        ...names.filter((name, n) => names.indexOf(name) < n).map((name) => `${path} has ${name} twice`),
      ];
    });
    assert.deepEqual(wrong, []);
  });

  it('is small enough to be loaded on request', () => {
    assert.ok(statSync('dist/commands/docker.json').size < 400_000);
  });

  skipUnless(program('docker')).describe('compared with the docker that is installed', () => {
    let commands: readonly HelpedCommand[] = [];
    before(function () {
      // The client is started once per command.
      this.timeout(240_000);
      commands = [...helpedCommands('docker', (path) => !specified(path).some(({ open }) => open))];
      assert.ok(commands.length > 1);
    });

    it('contains every command with all of its names', () => {
      const paths = commands.flatMap(({ path, aliases }) => [path, ...aliases]);
      assert.deepEqual(
        paths.filter((path) => !commandAt(path)),
        [],
      );
    });

    it('contains the arguments of every command', () => {
      const wrong = commands.flatMap(({ path, args }) => {
        const ours = commandAt(path)?.args ?? [];
        const theirs = args.map((name) => ({ optional: name.startsWith('['), repeats: /\.\.\.|SERVICES/.test(name) }));
        return howMany(ours) === howMany(theirs) ? [] : `${path} takes ${howMany(theirs)}, not ${howMany(ours)}`;
      });
      assert.deepEqual(wrong, []);
    });

    it('contains every flag with its names, whether it has a value, and whether it can be repeated', () => {
      const wrong = commands.flatMap(({ path, flags }) => {
        const ours = flagsAt(path);
        return flags.flatMap((flag) => difference(flag, ours).map((what) => `${path} ${flag.names.at(-1)} ${what}`));
      });
      assert.deepEqual(wrong, []);
    });

    it('describes flags with the help text of docker, except where releases differ', () => {
      const described = commands.flatMap(({ path, flags }) => {
        const ours = flagsAt(path);
        return flags.flatMap(({ names, help }) => {
          const about = ours.find((flag) => names.some((name) => flag.names.includes(name)))?.about;
          return about === undefined || help === '' ? [] : { line: `${path} ${names.at(-1)}: ${about}`, about, help };
        });
      });
      const different = described.filter(({ about, help }) => firstWords(about) !== firstWords(help));
      assert.ok(different.length < described.length / 10, different.map(({ line }) => line).join('\n'));
    });

    if (!isOlder(spawnSync('docker', ['--version'], { encoding: 'utf8' }).stdout))
      it('marks all other flags as deprecated', () => {
        const wrong = commands.flatMap(({ path, flags }) => {
          const theirs = new Set(flags.flatMap(({ names }) => names));
          return (commandAt(path)?.flags ?? [])
            .filter(({ deprecated }) => deprecated === undefined)
            .flatMap(({ names }) => names.filter((name) => !theirs.has(name) && !mayLack(path, name)))
            .map((name) => `${path} ${name}`);
        });
        assert.deepEqual(wrong, []);
      });
  });
});

/**
 * Returns whether a client such as "Docker version 27.5.1, build ..." is older than docker 28.2, with which the
 * specification was compared.
 */
function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = (/\d+\.\d+/.exec(version)?.[0] ?? '').split('.').map(Number);
  return major < 28 || (major === 28 && minor < 2);
}

/** Matches the types that pflag gives to flags that can be repeated. */
const collected =
  /^(?:config|external-ca|filter|gpu-request|ipNetSlice|list|map|mount|network|port|pref|scale|secret|string(?:s|Array|Slice|ToString)|ulimit)$/;

function howMany(args: readonly { readonly optional?: boolean; readonly repeats?: boolean }[]): string {
  const fewest = args.filter(({ optional }) => !optional).length;
  // `exec CONTAINER COMMAND [ARG...]` accepts as many arguments as `CONTAINER COMMAND...`.
  return `${fewest} ${args.some(({ repeats }) => repeats) ? 'or more' : `to ${args.length}`}`;
}

/** Returns the differences of a flag from the flag in the specification. */
function difference({ names, type }: HelpedFlag, ours: readonly Flag[]): readonly string[] {
  const flag = ours.find((one) => one.names.includes(names.at(-1) ?? ''));
  if (!flag) return ['is missing'];
  return [
    ...names.filter((name) => !flag.names.includes(name)).map((name) => `is not called ${name}`),
    ...((flag.value === undefined) === (type === undefined) ? [] : [`has ${type ?? 'no value'}`]),
    // Buildx builds for several platforms, and the classic builder for only one.
    ...(names.includes('--platform') || (flag.repeats ?? false) === collected.test(type ?? '')
      ? []
      : [`collects ${type ?? 'nothing'}`]),
  ];
}

/**
 * Plugins may be older than the specification. `docker build` is one of them if it is installed; otherwise the client has its own
 * builder with other flags.
 */
function mayLack(path: string, name: string): boolean {
  if (/^docker (?:builder |image )?build$/.test(path))
    return flagsAt('docker buildx build').some(({ names }) => names.includes(name));
  return /^docker (?:buildx|compose)\b/.test(path);
}

interface Placed {
  /** The words of the command: "docker compose up". */
  readonly path: string;
  readonly command: Command;
}

/** Yields a command and its subcommands, without deprecated ones and those with only a description. */
function* commandsFrom(path: string): Generator<Placed> {
  const command = commandAt(path);
  if (!command || command.deprecated !== undefined || (command.open && !command.commands)) return;
  yield { path, command };
  for (const one of command.commands ?? []) yield* commandsFrom(`${path} ${nameOf(one)}`);
}

function lacks({ path, command: { about, args, commands, example } }: Placed): readonly string[] {
  if (about === '') return [`${path} does nothing`];
  if (!example) return [`${path} has no example`];
  const [first] = readCommands(example.line, { start: 0, end: example.line.length });
  const resolved = first && resolve(first, allSpecifications);
  if (!resolved) return [`${example.line} is no command`];
  const shown = resolved.path.map(nameOf).join(' ');
  const below = commands && !args && shown.startsWith(`${path} `);
  const unresolved = resolved.parts.flatMap((part) => {
    const known = part.type === 'argument' ? part.argument : ['command', 'flag', 'value'].includes(part.type);
    return known ? [] : example.line.slice(part.span.start, part.span.end);
  });
  return [
    ...(shown === path || below ? [] : [`${path} has an example of ${shown}`]),
    ...unresolved.map((word) => `${path} has ${word} in its example`),
  ];
}

/** Returns the first three words in lower case. */
function firstWords(text: string): string {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 3).join(' ');
}

function flagsAt(path: string): readonly Flag[] {
  return specified(path)
    .reverse()
    .flatMap(({ flags = [] }, n) => (n === 0 ? flags : flags.filter(({ inherited }) => inherited)));
}

function commandAt(path: string): Command | undefined {
  const found = specified(path);
  return found.length === path.split(' ').length ? found.at(-1) : undefined;
}

/** Returns the known commands that the words name, outermost first. */
function specified(path: string): Command[] {
  const [name = '', ...words] = path.split(' ');
  const found: Command[] = [];
  let next = programNamed(name, allSpecifications);
  for (const word of [...words, '']) {
    const command = next && opened(next, allSpecifications);
    if (!command) break;
    found.push(command);
    next = commandNamed(command, word);
  }
  return found;
}
