import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../../server/src/commands/catalog/specification';
import { readNotes } from '../../server/src/notes/reading/read';
import { place, skipUnless } from '../skipUnless';
import { asOneLab, commandFindings } from './lab';

// Tests rules with commands that work: each finding is a false alarm, unless it is listed as correct.
const folder = '../shared/corpus/dev';
const corpus = skipUnless(place(folder));

const fewestCommands = 500;

describe('false alarms about commands', () => {
  it('are not raised in the examples of specifications', () => {
    const files = readdirSync('dist/commands', { recursive: true, encoding: 'utf8' });
    const lines = files
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => examplesIn(JSON.parse(readFileSync(`dist/commands/${name}`, 'utf8'))));
    assert.ok(lines.length >= fewestCommands, `there are only ${lines.length} examples`);
    assert.deepEqual(
      lines.filter((line) => commandFindings(asOneLab(readNotes(`\`\`\`sh\n${line}\n\`\`\`\n`))).length > 0),
      [],
    );
  });

  corpus.it('are not raised in course notes, where each finding was verified by hand', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.deepEqual(
      names.flatMap((name) =>
        commandFindings(readNotes(readFileSync(`${folder}/${name}`, 'utf8'))).map((one) => `${name} ${one}`),
      ),
      [
        'class-10.md 51 unknown-command',
        'class-10.md 55 unknown-command',
        'class-10.md 171 duplicate-container',
        'class-30.md 274 misplaced-flag',
        'class-30.md 456 unknown-command',
        'class-30.md 461 unknown-command',
        'class-30.md 528 unknown-flag',
        'class-30.md 543 unknown-command',
        'seed-004.md 366 unknown-command',
      ],
    );
  });
});

/** Returns the examples of a command and its subcommands, without deprecated ones. */
function examplesIn({ example, commands = [], deprecated }: Command): readonly string[] {
  if (deprecated !== undefined) return [];
  return [...(example ? [example.line] : []), ...commands.flatMap(examplesIn)];
}
