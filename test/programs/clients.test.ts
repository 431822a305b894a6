import assert from 'node:assert/strict';
import { programNamed } from '../../server/src/commands/catalog/programs';
import { type Command, commandNamed } from '../../server/src/commands/catalog/specification';
import { opened } from '../../server/src/commands/catalog/specifications';
import { allSpecifications } from '../commands/specifications';
import { program as installed, skipUnless } from '../skipUnless';
import { type ClientCommand, type ClientFlag, clients } from './clientHelp';

describe('the specifications of programs, compared with those that are installed', () => {
  for (const [program, commands] of Object.entries(clients)) {
    skipUnless(installed(program))
      .it(`equal those of ${program}`, () => {
        const all = [...commands()];
        assert.ok(all.length > 0 && all.some(({ flags, path }) => flags.length > 0 || path !== program));
        assert.deepEqual(all.flatMap(gaps), []);
      })
      // The program is started once per command.
      .timeout(240_000);
  }
});

/** Commands that git uses internally, or that other help pages list. */
const hidden = new Set(['git credential-gcloud.sh']);

/** Returns the differences between a command of the client and its specification. */
function gaps({ path, flags }: ClientCommand): readonly string[] {
  const known = specified(path);
  if (!known) return hidden.has(path) ? [] : [`${path} is missing`];
  return flags.flatMap((flag) => difference(flag, known).map((what) => `${path} ${flag.name} ${what}`));
}

/** Returns the differences of a flag from the flag in the specification; `path` is the command with its parents. */
function difference({ name, value }: ClientFlag, path: readonly Command[]): readonly string[] {
  const own = path.at(-1)?.flags ?? [];
  const inherited = path.flatMap(({ flags = [] }) => flags).filter((flag) => flag.inherited);
  const flag = [...own, ...inherited].find(({ names }) => names.includes(name));
  if (!flag) return path.some(({ openFlags }) => openFlags) ? [] : ['is missing'];
  if ((flag.value === undefined) !== (value === 'none')) return [value === 'none' ? 'takes no value' : 'takes a value'];
  return value === 'joined' && !flag.joined ? ['has its value in the same word'] : [];
}

/** Returns the specifications of a command and its parents, outermost first; `undefined` if one is unknown. */
function specified(path: string): readonly Command[] | undefined {
  const [program = '', ...words] = path.split(' ');
  const found: Command[] = [];
  let next = programNamed(program, allSpecifications);
  for (const word of [...words, undefined]) {
    const command = next && opened(next, allSpecifications);
    if (!command) return undefined;
    found.push(command);
    next = word === undefined ? undefined : commandNamed(command, word);
  }
  return found;
}
