import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtInSyllabus } from '../../server/src/course/syllabus/builtIn';
import { readNotes } from '../../server/src/notes/reading/read';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { lineAt } from '../../server/src/text/lines';
import { allSpecifications } from '../commands/specifications';
import { place, skipUnless } from '../skipUnless';

// Real notes of a course with annotations, outside of the repository.
const corpus = '../shared/corpus';
const seeds = skipUnless(place(corpus));

const syllabus = builtInSyllabus();

seeds.describe('the seed notes files', () => {
  it('have the known findings: seed-000 has a module without a time and a missing module', () =>
    check('seed-000', ['30 missing-module', '57 missing-time']));

  it('have the known findings: seed-001 has videos without a time, a module without notes, and an area of template text', () =>
    check('seed-001', [
      '27 missing-time',
      '35 missing-time',
      '59 missing-time',
      '90 missing-time',
      '96 missing-time',
      '97 placeholder',
      '108 missing-notes',
      '109 placeholder',
    ]));

  it('have the known findings: seed-002 has a copied link and a time in another form', () =>
    check('seed-002', ['320 wrong-link', '402 mixed-time-form']));

  it('have the known findings: seed-003 has modules without notes, two empty times, and an area of template text', () =>
    check('seed-003', [
      '33 missing-notes',
      '174 empty-time',
      '178 empty-time',
      '180 missing-notes',
      '182 placeholder',
    ]));

  it('have the known findings: seed-004 has modules without notes and a misspelled command', () =>
    check('seed-004', ['33 missing-notes', '328 missing-notes', '366 unknown-command']));

  it('are read as annotated', () => {
    const command = ['--json', '--', process.execPath, 'dist/cli.js', 'outline', '--format', 'json'];
    assert.ok(existsSync('dist/cli.js'), 'npm run build comes first');
    const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    cpSync(`${corpus}/dev`, folder, { recursive: true, filter: (file) => !path.basename(file).startsWith('class-') });
    const args = [`${corpus}/score.mjs`, '--dir', folder, ...command];
    const scored = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    const scores: readonly Score[] = scored.notebooks;
    assert.equal(scores.length, 5);
    for (const { name, broken, module_f1, minutes, area, level } of scores) {
      assert.equal(broken, '', name);
      for (const [what, rate] of Object.entries({ module_f1, minutes, area, level })) {
        assert.ok(rate >= 0.99, `${name}: ${what} is ${rate}`);
      }
    }
  });
});

/** The score of one notes file in the output of `score.mjs --json`; rates are between 0 and 1. */
interface Score {
  readonly name: string;
  /** The reason why the notes could not be read; "" if they could. */
  readonly broken: string;
  readonly module_f1: number;
  readonly minutes: number;
  readonly area: number;
  readonly level: number;
}

/** Checks the findings of a seed as "line rule"; lines are 1-based. */
function check(name: string, expected: readonly string[]): void {
  const notes = readNotes(readFileSync(`${corpus}/dev/${name}.md`, 'utf8'));
  const found = findingsOf(notes, { syllabus, specifications: allSpecifications }, {});
  assert.deepEqual(
    found.map(({ span, rule }) => `${lineAt(notes.lines, span.start) + 1} ${rule.id}`),
    expected,
  );
}
