import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { resolve } from '../../../server/src/commands/catalog/resolve';
import { type Command, nameOf } from '../../../server/src/commands/catalog/specification';
import { opened, PROGRAMS_SOURCE } from '../../../server/src/commands/catalog/specifications';
import { readCommands } from '../../../server/src/commands/shell/words';
import { allSpecifications } from '../specifications';

const programs = allSpecifications.get(PROGRAMS_SOURCE)?.commands ?? [];

/** Maximum size of the compressed specifications in kilobytes. The whole package must be smaller than 3 MB. */
const mostPacked = 1200;

describe('the specifications of programs', () => {
  const check = (fault: (path: string, command: Command) => readonly string[]) => {
    const commands = programs.flatMap((program) => [...commandsFrom('', program)]);
    assert.ok(commands.length > 5_000, `${commands.length} commands`);
    assert.deepEqual(
      commands.flatMap(([name, command]) => fault(name, command)),
      [],
    );
  };

  it('describe every program', () => {
    const names = programs.flatMap((program) => program.names);
    assert.deepEqual(repeated(names), []);
    assert.deepEqual(
      programs.filter(({ about }) => !sentence.test(about)).map(({ about }) => about),
      [],
    );
  });

  it('contain examples that they can resolve', () => {
    check((name, { example }) => (example ? unresolvedWords(example.line).map((word) => `${name}: ${word}`) : []));
  });

  it('contain only one-line descriptions', () => {
    check((name, { about, flags = [], args = [] }) => {
      const values = [...args, ...flags.flatMap(({ value }) => value ?? [])];
      const texts = [about, ...flags.map((flag) => flag.about), ...values.map((value) => value.about ?? '')];
      return texts.filter((text) => text !== '' && !line.test(text)).map((text) => `${name}: ${text}`);
    });
  });

  it('name each command and flag once, as it is typed', () => {
    check((name, { commands = [], flags = [] }) => {
      const typed = [...commands, ...flags].flatMap((one) => one.names);
      const odd = [
        ...commands.flatMap((one) => one.names).filter((one) => !/^[^\s-]\S*$/.test(one)),
        ...flags.flatMap((one) => one.names).filter((one) => !/^--?[^\s=-][^\s=]*$/.test(one)),
      ];
      return [...repeated(typed), ...odd].map((one) => `${name} ${one}`);
    });
  });

  it('use a small part of the package', () => {
    const packed = filesIn('dist/commands').map((file) => deflateRawSync(readFileSync(file)).length);
    const kilobytes = packed.reduce((sum, size) => sum + size, 0) / 1000;
    assert.ok(kilobytes <= mostPacked, `${Math.round(kilobytes)} KB`);
  });
});

/** Matches a description: one line without a period, "Keeps the versions of files". */
const sentence = /^[A-Z][^\n]{4,79}[^.\s]$/;

/** Matches a description from another source: one line. */
const line = /^[^\n]{1,160}$/;

/** Yields a command and its subcommands, with their words. */
function* commandsFrom(above: string, command: Command): Generator<readonly [name: string, command: Command]> {
  const whole = opened(command, allSpecifications);
  assert.ok(whole, `${nameOf(command)} has no specification`);
  const name = `${above} ${nameOf(command)}`.trim();
  yield [name, whole];
  for (const one of whole.commands ?? []) yield* commandsFrom(name, one);
}

/** Returns the words of a command line that are neither known commands and flags nor their arguments. */
function unresolvedWords(text: string): readonly string[] {
  const first = readCommands(text, { start: 0, end: text.length }).at(0);
  const resolved = first && resolve(first, allSpecifications);
  if (!resolved) return [text];
  // A specification without arguments, commands and flags accepts any word.
  const { args, commands, flags } = resolved.path.at(-1) ?? resolved.path[0];
  const isKnown = args ?? commands ?? flags;
  return resolved.parts.flatMap((part) => {
    const known = part.type === 'argument' ? part.argument : ['command', 'flag', 'value'].includes(part.type);
    return known || !isKnown ? [] : text.slice(part.span.start, part.span.end);
  });
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, n) => names.indexOf(name) < n);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));
}
