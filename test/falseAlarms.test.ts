import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Notebook } from '../server/src/notebook/notebook';
import { readNotebook } from '../server/src/notebook/read';
import { clashingPorts } from '../server/src/rules/clashing-ports';
import { deprecatedCommand } from '../server/src/rules/deprecated-command';
import { duplicateContainer } from '../server/src/rules/duplicate-container';
import { misplacedFlag } from '../server/src/rules/misplaced-flag';
import { commandsIn } from '../server/src/rules/resolvedCommands';
import type { Rule } from '../server/src/rules/rule';
import { unknownCommand } from '../server/src/rules/unknown-command';
import { unknownContainer } from '../server/src/rules/unknown-container';
import { unknownFlag } from '../server/src/rules/unknown-flag';
import type { Command } from '../server/src/shell/specification';
import { lineAt } from '../server/src/text/lines';
import { exampleContext as context } from './exampleContext';
import { packageTexts } from './packageTexts';

// Commands that people wrote, and that work: what the rules about commands say of them has to be true.
const corpus = '../shared/corpus/dev';

const commandRules: readonly Rule[] = [
  clashingPorts,
  deprecatedCommand,
  duplicateContainer,
  misplacedFlag,
  unknownCommand,
  unknownContainer,
  unknownFlag,
];

const fewestCommands = 500;

describe('false alarms about commands', () => {
  it('are not raised in what packages say of themselves', () => {
    const labs = packageTexts().map(({ file, text }) => ({ file, notebook: asOneLab(text) }));
    const commands = labs.reduce((sum, { notebook }) => sum + knownCommands(notebook), 0);
    assert.ok(commands >= fewestCommands, `there are only ${commands} commands of known programs`);
    assert.deepEqual(
      labs.flatMap(({ file, notebook }) => saidOf(notebook).map((one) => `${file} ${one}`)),
      [],
    );
  }).timeout(120_000);

  it('are not raised in the examples of specifications', () => {
    const files = readdirSync('dist/commands', { recursive: true, encoding: 'utf8' });
    const lines = files
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => examplesIn(JSON.parse(readFileSync(`dist/commands/${name}`, 'utf8'))));
    assert.ok(lines.length >= fewestCommands, `there are only ${lines.length} examples`);
    assert.deepEqual(
      lines.filter((line) => saidOf(asOneLab(`\`\`\`sh\n${line}\n\`\`\`\n`)).length > 0),
      [],
    );
  });

  if (!existsSync(corpus)) {
    it(`cannot be looked for at ${corpus}, which is not here`, () => assert.ok(!existsSync(corpus)));
    return;
  }

  it('are not raised in notes of a course: each of these was looked at', () => {
    const names = readdirSync(corpus).filter((name) => name.endsWith('.md'));
    assert.deepEqual(
      names.flatMap((name) =>
        saidOf(readNotebook(readFileSync(`${corpus}/${name}`, 'utf8'))).map((one) => `${name} ${one}`),
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

/** "line rule" of each finding, in order; lines count from 1. */
function saidOf(notebook: Notebook): readonly string[] {
  const others = { ids: [], off: new Set<string>(), findings: [] };
  return commandRules
    .flatMap((rule) => Array.from(rule.check(notebook, context, others), ({ span }) => ({ rule, start: span.start })))
    .sort((one, other) => one.start - other.start)
    .map(({ rule, start }) => `${lineAt(notebook.lines, start) + 1} ${rule.id}`);
}

function knownCommands({ blocks }: Notebook): number {
  const commands = blocks.sections.flatMap((section) => commandsIn(section, context.specifications));
  return commands.filter(({ resolved }) => resolved.length > 0).length;
}

/** The example lines of a command and of all below it, but for what is deprecated. */
function examplesIn({ example, commands = [], deprecated }: Command): readonly string[] {
  if (deprecated !== undefined) return [];
  return [...(example ? [example.line] : []), ...commands.flatMap(examplesIn)];
}

/** A text that is no notebook, as if somebody did all that it says in one go. */
function asOneLab(text: string): Notebook {
  const notebook = readNotebook(text);
  const body = { start: 0, end: text.length };
  const topic = { type: 'topic', title: '', span: body, titleSpan: body, body, area: undefined } as const;
  return { ...notebook, modules: [], topics: [topic] };
}
