import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Ended, inFolder, notes } from './commandLine';

const course =
  '# Networks\n\n## Area 1: Routing\n\n- Video: What is a router? - 12 min\n- Lab: Static routes - 45 min\n';

describe('the settings of a folder that is not trusted', () => {
  /** Checks the messages about settings; the notes are checked in any case. */
  const check = (title: string, settings: string, ...said: readonly string[]) =>
    it(title, async () => {
      const { stdout, stderr } = await checked(settings);
      const faults = stderr.split('\n').filter(Boolean);
      assert.deepEqual(
        faults,
        said.map((each) => `study-notes: .vscode/settings.json: ${each}`),
      );
      assert.match(stdout, /^notes\.md:7:4: /);
    });

  check(
    'are used if they are valid',
    '{ "studyNotes.levels": 5, "studyNotes.files": [], "studyNotes.rules": { "missing-time": "error" } }',
    'studyNotes.levels must be a list of strings',
    'studyNotes.files must be an object that maps patterns to true or false',
  );
  check(
    'name a pattern of 64 KB',
    `{ "studyNotes.files": { "${'*a'.repeat(33_000)}": true } }`,
    'studyNotes.files must not exceed 5000 characters in all patterns',
  );
  check(
    'name a long pattern',
    `{ "studyNotes.files": { "${'a*'.repeat(300)}": true } }`,
    `studyNotes.files.${'a*'.repeat(20)}… must not exceed 500 characters`,
  );
  check('name a pattern with many stars', `{ "studyNotes.files": { "${'*e'.repeat(100)}": false } }`);
  for (const open of ['[', '{"a":', '{"studyNotes.rules":['])
    check(`are nested deeply: ${open}`, open.repeat(50_000), 'is ignored: it is nested more than 100 levels deep');
  check('are larger than notes may be', `{}${' '.repeat(2_000_000)}`, 'is larger than 2 MB');
  check('have brackets in texts', `{ "other": "${'['.repeat(200)}" } // ${'['.repeat(200)}`);
  for (const other of ['[1, "studyNotes"]', '[]', 'null'])
    check(`are not an object: ${other}`, other, 'is ignored: it is not an object');
  check(
    'have names with line endings, which could become commands in a log of GitHub Actions',
    '{ "studyNotes.rules": { "x\\n::error::y": "off" }, "studyNotes.files": { "a\\r\\n::error::y": 3 } }',
    'studyNotes.files.a<U+000D><U+000A>::error::y must be true or false',
    'studyNotes.rules.x<U+000A>::error::y is not the name of a rule',
  );
  check('are incomplete', '[{', 'is not JSON with comments');
  check('are only a comment', '// none yet\n');
  check(
    'name many levels',
    `{ "studyNotes.levels": ${JSON.stringify(Array(101).fill('a'))} }`,
    'studyNotes.levels must not exceed 100 strings of 500 characters',
  );

  it('are reported in a few short lines, even if many are invalid', async () => {
    const rules = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`${n}${'x'.repeat(1000)}`, 'off']));
    const { stderr } = await checked(JSON.stringify({ 'studyNotes.rules': rules }));
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 21);
    assert.ok(lines.every((line) => line.length < 250));
    assert.match(stderr, /: studyNotes has 4 more values that cannot be used\n$/);
  });

  for (const kind of ['absolute', 'above', 'linked'] as const)
    it(`name no syllabus outside of it: ${kind}`, () =>
      inFolder(`--- course.md\n${course}`, async (outside) => {
        const named = (folder: string) => {
          if (kind === 'absolute') return path.join(outside.path, 'course.md');
          if (kind === 'above') return `../${path.basename(outside.path)}/course.md`;
          symlinkSync(outside.path, path.join(folder, 'linked'), 'junction');
          return 'linked/course.md';
        };
        await inFolder(`--- notes.md\n${notes}`, async ({ path: folder, write, runHere }) => {
          const syllabus = named(folder);
          write('.vscode/settings.json', JSON.stringify({ 'studyNotes.syllabus': [syllabus] }));
          const { status, stdout, stderr } = await runHere('check notes.md --level warning');
          const said = `studyNotes.syllabus: ${syllabus} is not in this folder`;
          assert.deepEqual([status, stderr], [2, `study-notes: .vscode/settings.json: ${said}\n`]);
          assert.doesNotMatch(stdout, /45 min/);
        });
      }));

  it('can name a syllabus inside it', async () => {
    const { stdout } = await checked('{ "studyNotes.syllabus": ["./course.md"] }');
    assert.match(stdout, /The syllabus estimates 45 min/);
  });

  for (const link of ['settings.json', '.vscode'])
    it(`are not read through a symbolic link that leads out of it: ${link}`, () =>
      inFolder('--- settings.json\n{ "studyNotes.rules": { "missing-time": "off" } }\n', (outside) =>
        inFolder(`--- notes.md\n${notes}`, async ({ path: folder, runHere }) => {
          if (link === '.vscode') symlinkSync(outside.path, path.join(folder, '.vscode'), 'junction');
          else {
            mkdirSync(path.join(folder, '.vscode'));
            symlinkSync(path.join(outside.path, link), path.join(folder, '.vscode', link));
          }
          const { status, stdout, stderr } = await runHere('check notes.md --level warning');
          const said = '.vscode/settings.json: is outside the folder: its path contains a symbolic link';
          assert.deepEqual([status, stderr], [2, `study-notes: ${said}\n`]);
          assert.match(stdout, /missing-time/);
        }),
      ));

  function checked(settings: string): Promise<Ended> {
    const files = `--- notes.md\n${notes}--- course.md\n${course}--- .vscode/settings.json\n${settings}\n`;
    return inFolder(files, ({ runHere }) => runHere('check notes.md --level warning'));
  }
});
