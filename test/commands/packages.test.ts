import assert from 'node:assert/strict';
import path from 'node:path';
import { composeFile } from '../../server/specifications/compose-file/composeFile';
import { commandsIn } from '../../server/src/commands/catalog/resolvedCommands';
import type { CommandRule } from '../../server/src/commands/commands';
import { COMPOSE_SOURCE } from '../../server/src/commands/compose/keys';
import { composeKeys } from '../../server/src/commands/rules/compose-file';
import { dockerfile } from '../../server/src/commands/rules/dockerfile';
import type { Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { forNotes } from '../../server/src/rules/engine/forNotes';
import { packageTexts } from '../robustness/packageTexts';
import { exampleContext } from '../rules/exampleContext';
import { findingsBy } from './findingsBy';
import { asOneLab, commandFindings } from './lab';
import { allSpecifications } from './specifications';

const fewestTexts = 300;
const fewestCommands = 500;
const fewestYamlFences = 5;

/** The findings in one text. */
interface Reading {
  readonly file: string;
  readonly isNotes: boolean;
  /** Number of commands of known programs. */
  readonly commands: number;
  readonly yamlFences: number;
  /** The findings of rules about commands, as "file line rule". The whole text is one lab. */
  readonly commandFindings: readonly string[];
  /** The findings in Dockerfiles, as "README.md: message". */
  readonly dockerfileFindings: readonly string[];
  readonly composeFindings: readonly string[];
}

// Each text is read once for all tests, since reading takes most of their time.
describe('the READMEs, changelogs and manuals of packages', () => {
  let readings: readonly Reading[] = [];
  before(() => {
    readings = packageTexts().map(({ file, text }) => reading(file, readNotes(text)));
  });

  it('are not notes', () => {
    assert.ok(readings.length >= fewestTexts, `there are only ${readings.length} of them`);
    assert.deepEqual(
      readings.filter(({ isNotes }) => isNotes).map(({ file }) => file),
      [],
    );
  });

  it('raise no false alarms about commands', () => {
    const commands = sum(readings.map((each) => each.commands));
    assert.ok(commands >= fewestCommands, `there are only ${commands} commands of known programs`);
    assert.deepEqual(
      readings.flatMap((each) => each.commandFindings),
      [],
    );
  });

  it('contain invalid Dockerfiles only where they are expected', () => {
    assert.deepEqual(
      readings.flatMap((each) => each.dockerfileFindings),
      [
        'VALIDATOR.md: `HEALTHCHECK` has no flag “--interva”. Did you mean `--interval`?',
        'VALIDATOR.md: `ADD` takes at least two arguments: what to copy, and where to.',
      ],
    );
  });

  it('contain no invalid compose files', () => {
    const fences = sum(readings.map((each) => each.yamlFences));
    assert.ok(fences >= fewestYamlFences, `there are only ${fences} fences of YAML`);
    assert.deepEqual(
      readings.flatMap((each) => each.composeFindings),
      [],
    );
  });
});

const specifications = new Map([[COMPOSE_SOURCE, composeFile]]);

function reading(file: string, notes: Notes): Reading {
  const lab = asOneLab(notes);
  return {
    file,
    isNotes: notes.isNotes,
    commands: knownCommands(notes),
    yamlFences: notes.text.match(/^[ \t>]*(?:`{3,}|~{3,})[ \t]*ya?ml\b/gim)?.length ?? 0,
    commandFindings: commandFindings(lab).map((one) => `${file} ${one}`),
    dockerfileFindings: messages(dockerfile, file, notes),
    composeFindings: messages(composeKeys, file, notes),
  };
}

function messages(rule: CommandRule, file: string, notes: Notes): readonly string[] {
  const context = rule === composeKeys ? { ...exampleContext, specifications } : exampleContext;
  const others = { ids: [], off: new Set<string>(), findings: [] };
  return findingsBy(forNotes(rule), notes, context, others).map(({ message }) => `${path.basename(file)}: ${message}`);
}

function knownCommands({ blocks }: Notes): number {
  const commands = blocks.sections.flatMap((section) => commandsIn(section, allSpecifications));
  return commands.filter(({ resolved }) => resolved.length > 0).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
