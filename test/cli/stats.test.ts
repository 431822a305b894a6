import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StatsReport } from '../../server/src/course/reports/statsReport';
import { checkHere, inFolder, notes } from './commandLine';

const files = `--- ann.md
# Ann's networks

## Area 1 - Routing

### Beginner

1. What is a router? - 14 min
    - It forwards.
2. Lab: Static routes - 30-45 min

### Advanced

1. Lab: BGP - 1 h
    - Policies.

--- bob/notes.md
# Bob, "the router"

## Area 1 - Routing

### Beginner

1. What is a router? (time: )

--- README.md
# A router in Rust

Fast.

--- .vscode/settings.json
{ "studyNotes.levels": ["Advanced"] }
`;

const course = `--- course.md
---
study-notes: syllabus
---
# Networks

## Routing

### Beginner

- What is a router? - 12 min
- Lab: Static routes - 45 min

### Intermediate

- Lab: OSPF - 60 min
`;

function chartsIn(page: string): string[] {
  return [...page.matchAll(/<svg viewBox="[\d ]+" role="img" aria-label="([^"]+)"/g)].map(
    ([, title]) => title as string,
  );
}

describe('stats', () => {
  it('prints a row for each notes file, then the totals', () =>
    checkHere(files, 'stats .', {
      stdout: `\
File          Beginner  Advanced  Modules                     Spent  No time  No notes  Problems
ann.md          2 of 2    1 of 1   3 of 3  1 h 44 min to 1 h 59 min        0         1         1
bob/notes.md    0 of 1             0 of 1                                  1         1         1
2 files         2 of 3    1 of 1   3 of 4  1 h 44 min to 1 h 59 min        1         2         2
`,
    }));

  it('counts modules of the syllabus, if the notes follow one', () =>
    checkHere(`${files}${course}`, 'stats ann.md course.md', {
      stdout: `\
File    Beginner  Intermediate  Modules                     Spent  No time  No notes  Problems
ann.md    2 of 2        0 of 1   3 of 3  1 h 44 min to 1 h 59 min        0         1         0
`,
    }));

  it('prints CSV with the minimum and maximum of a range', () =>
    checkHere(files, 'stats . --format csv', {
      stdout: [
        'file,title,modules,done,done: Beginner,of: Beginner,done: Advanced,of: Advanced,spentLeast,' +
          'spentMost,plannedLeast,plannedMost,withoutTime,withoutNotes,errors,warnings,infos,hints',
        "ann.md,Ann's networks,3,3,2,2,1,1,104,119,,,0,1,0,0,0,1",
        'bob/notes.md,"Bob, ""the router""",1,0,0,1,,,,,,,1,1,0,1,0,0',
        '',
      ].join('\r\n'),
    }));

  it('prints the numbers by area and level as JSON', () =>
    inFolder(files, async ({ runHere }) => {
      const [ann, bob] = JSON.parse((await runHere('stats ann.md bob --format json')).stdout) as StatsReport[];
      assert.deepEqual(ann?.spent, { least: 104, most: 119 });
      assert.deepEqual(
        ann.areas.map(
          ({ area, line, levels }) => `${line} ${area}: ${levels.map(({ level, done }) => `${level} ${done}`)}`,
        ),
        ['3 Routing: beginner 2,Advanced 1'],
      );
      assert.equal(bob?.spent, null);
      assert.equal(bob?.withoutTime, 1);
    }));

  it('prints a self-contained HTML page without scripts', () =>
    inFolder(files, async ({ runHere }) => {
      const { stdout: page } = await runHere('stats . --format html');
      assert.match(page, /^<!doctype html>\n<html lang="en">/);
      assert.match(
        page,
        /Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'"/,
      );
      assert.match(page, /<th scope="row" title="Bob, &quot;the router&quot;">bob\/notes\.md<\/th>/);
      assert.deepEqual(chartsIn(page), ['Modules done by file', 'Time by file']);
      assert.doesNotMatch(page, /<script|src=|href=|url\(/);
    }));

  it('prints the overview of a single notes file as HTML', () =>
    inFolder(`${files}${course}`, async ({ runHere }) =>
      assert.deepEqual(chartsIn((await runHere('stats ann.md course.md --format html')).stdout), [
        'Time by area',
        'Time by level',
        'Course progress',
      ]),
    ));

  it('escapes formulas in titles, and lists levels in course order', () =>
    inFolder(
      '--- a.md\n# =1+1\n\n## Area 1 - A\n\n### Intermediate\n\n1. Lab: B - 1 min\n\n### Beginner\n\n1. Lab: C - 2 min\n',
      async ({ runHere }) =>
        assert.match(
          (await runHere('stats a.md --format csv')).stdout,
          /,of: Beginner,done: Intermediate,.*\r\na\.md,'=1\+1,2,2,/,
        ),
    ));

  it('continues after a file that is not text or too large', () =>
    inFolder(files, async ({ path: folder, runHere }) => {
      writeFileSync(path.join(folder, 'broken.md'), Buffer.from([0xff, 0xfe, 0x00]));
      writeFileSync(path.join(folder, 'long.md'), `${notes}\n`.padEnd(2_000_001, 'word '));
      const { status, stdout, stderr } = await runHere('stats . --format csv');
      assert.deepEqual(
        [status, stderr.split('\n'), stdout.split('\r\n').length],
        [2, ['study-notes: broken.md: is not encoded in UTF-8', 'study-notes: long.md: is larger than 2 MB', ''], 4],
      );
    }));

  it('reports that there are no notes', () =>
    checkHere('--- README.md\n# A router\n', 'stats .', { stdout: 'No study notes found.\n' }));

  const names = Array.from({ length: 80 }, (_, n) => `student-${String(n).padStart(2, '0')}.md`);
  const whole = names.map((name, n) => `--- ${name}\n${notes.replace('12 min', `${n + 1} min`)}`).join('');

  it('prints the same result with workers as without, in the order of the files', () =>
    inFolder(whole, async ({ run, runHere }) => {
      const together = JSON.parse(run('stats . --format json').stdout) as StatsReport[];
      const oneByOne: StatsReport[] = [];
      for (const some of [names.slice(0, 40), names.slice(40)]) {
        oneByOne.push(...JSON.parse((await runHere(`stats ${some.join(' ')} --format json`)).stdout));
      }
      assert.equal(together.length, names.length);
      assert.deepEqual(together, oneByOne);
    }));

  it('continues after notes that run out of memory', () =>
    inFolder(whole, ({ path: folder, run }) => {
      const modules = Array.from(
        { length: 38_000 },
        (_, n) => `### Lab: Router ${n} (${1 + (n % 50)} min)\n\nOf ${n}.\n`,
      );
      writeFileSync(path.join(folder, 'long.md'), `${notes}\n${modules.join('\n')}`);
      const { status, stdout, stderr } = run('stats . --format json', {
        variables: { NODE_OPTIONS: '--max-old-space-size=50' },
      });
      assert.deepEqual([status, (JSON.parse(stdout) as StatsReport[]).map(({ file }) => file)], [2, names]);
      assert.match(stderr, /^study-notes: long\.md: .*memory/);
    }));
});
