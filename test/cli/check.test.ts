import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, checkHere, inFolder, notes } from './commandLine';

const clean = notes.replace('routes', 'routes - 35 min');
const frontMatter = '---\nstudy-notes: syllabus\n---\n\n';
const frame = `notes.md:7:4: warning: “Lab: Static routes” has no time. [missing-time]
    7 | 2. Lab: Static routes
      |    ^^^^^^^^^^^^^^^^^^

`;

describe('check', () => {
  it('prints the line of a finding with carets below its span', () => {
    check(`--- notes.md\n${notes}`, 'check notes.md', { status: 1, stdout: `${frame}1 problem in 1 of 1 file.\n` });
  });

  it('prints how many findings `fix` would fix', async () => {
    const { stdout } = await inFolder(`--- notes.md\n${clean}    - FILL ME IN\n`, ({ runHere }) =>
      runHere('check notes.md'),
    );
    assert.match(stdout, /\n1 problem in 1 of 1 file\. `study-notes fix` fixes 1 of them\.\n$/);
  });

  it('reports nothing for notes without problems and for other Markdown', async () => {
    await checkHere(`--- notes.md\n${clean}--- README.md\n# left-pad\n\n## Install\n`, 'check notes.md README.md', {
      stdout: 'No problems in 2 files. 1 file is not study notes.\n',
    });
  });

  it('aligns carets with wide characters', async () => {
    await shows(
      notes.replace('Lab: Static routes', '实验：静态路由'),
      '    7 | 2. 实验：静态路由\n      |    ^^^^^^^^^^^^^^\n',
    );
  });

  it('shortens a long line around the finding', async () => {
    const long = `Lab: Static routes, ${'which are written by hand, '.repeat(4)}and then some`;
    await shows(notes.replace('Lab: Static routes', long), `    7 | 2. ${long.slice(0, 97)}…\n`);
    const longLine = `    - ${'Every route needs a way back. '.repeat(4)}Try \`dokcer run\`.`;
    await shows(clean.replace('    - Every route needs a way back.', longLine), `    8 | …${longLine.slice(-100)}\n`);
  });

  it('escapes control characters in notes', async () => {
    await shows(notes.replace('Static', '\u001b[31mStatic'), '    7 | 2. Lab: <U+001B>[31mStatic routes\n');
  });

  it('counts columns like editors, without a byte order mark', async () => {
    const { stdout } = await inFolder('', ({ run }) => run('check -', { input: `\uFEFF${notes}` }));
    assert.match(stdout, /^-:7:4: /);
  });

  it('prints colors when they are requested', () => {
    // Node decides by its environment whether it prints styles, so a separate process is needed.
    const print = (variables: NodeJS.ProcessEnv) =>
      inFolder(`--- notes.md\n${notes}`, ({ run }) => run('check notes.md', { variables }).stdout);
    for (const variables of [{ FORCE_COLOR: '1' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]) {
      assert.ok(print(variables).includes('\u001b[33mwarning:\u001b[39m'), JSON.stringify(variables));
    }
    for (const variables of [{}, { FORCE_COLOR: '0' }, { NO_COLOR: '1' }]) {
      assert.ok(!print(variables).includes('\u001b'), JSON.stringify(variables));
    }
  });

  it('prints findings as JSON', async () => {
    const { stdout, status } = await inFolder(`--- notes.md\n${notes}`, ({ runHere }) =>
      runHere('check notes.md --format json'),
    );
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), [
      {
        file: 'notes.md',
        line: 7,
        column: 4,
        endLine: 7,
        endColumn: 22,
        rule: 'missing-time',
        level: 'warning',
        message: '“Lab: Static routes” has no time.',
        fixable: false,
      },
    ]);
  });

  it('prints annotations for a pull request', async () => {
    const odd = `${notes.replace('Lab: Static', 'Lab: 100% static')}    - FILL ME IN\n`;
    await checkHere(`--- week 1, day 2/notes.md\n${odd}`, 'check ./. --format github', {
      status: 1,
      stdout:
        '::warning file=week 1%2C day 2/notes.md,line=7,endLine=7,col=4,endColumn=27,title=missing-time::' +
        '“Lab: 100%25 static routes” has no time.\n' +
        '::notice file=week 1%2C day 2/notes.md,line=9,endLine=9,col=7,endColumn=17,title=placeholder::' +
        'The notes of “Lab: 100%25 static routes” contain placeholder text.\n',
    });
  });

  it('looks for images relative to the notes', async () => {
    const pictures = '![here](images/map.png)\n![gone](images/mop.png)\n';
    const files = `--- notes.md\n${clean}    - ${pictures.replace('\n!', ' !')}--- images/map.png\n`;
    const { stdout } = await inFolder(files, ({ runHere }) => runHere('check notes.md'));
    assert.match(stdout, /^notes\.md:9:\d+: warning: .*mop\.png.* \[missing-image\]\n/);
    assert.match(stdout, /\n1 problem in 1 of 1 file/);
  });

  describe('filters findings by', () => {
    it('a level', async () => {
      for (const [level, found] of [
        ['error', 0],
        ['warning', 1],
        ['info', 2],
        ['hint', 2],
      ] as const) {
        const { stdout, status } = await inFolder(`--- notes.md\n${notes}    - FILL ME IN\n`, ({ runHere }) =>
          runHere(`check notes.md --level ${level} --format json`),
        );
        assert.deepEqual([JSON.parse(stdout).length, status], [found, found === 0 ? 0 : 1], level);
      }
    });

    it('a rule', async () => {
      await checkHere(`--- notes.md\n${notes}`, 'check notes.md --rule missing-time=off', {
        stdout: 'No problems in 1 file.\n',
      });
      await checkHere(`--- notes.md\n${notes}`, 'check notes.md --rule missing-time=error --rule placeholder=off', {
        status: 1,
        stdout: `${frame.replace('warning', 'error')}1 problem in 1 of 1 file.\n`,
      });
    });

    it('the settings of the folder, unless an option overrides them', async () => {
      const settings = '--- .vscode/settings.json\n{ "studyNotes.rules": { "missing-time": "off" }, /* why */ }\n';
      await checkHere(`--- notes.md\n${notes}${settings}`, 'check notes.md', {
        stdout: 'No problems in 1 file.\n',
      });
      await checkHere(`--- notes.md\n${notes}${settings}`, 'check notes.md --rule missing-time=warning', {
        status: 1,
        stdout: `${frame}1 problem in 1 of 1 file.\n`,
      });
    });

    it('a syllabus, from an option or among the notes', async () => {
      const course = `${frontMatter}# Networks

## Area 1: Routing

- Video: What is a router? - 12 min
- Lab: Static routes - 45 min
`;
      for (const command of ['check notes.md --syllabus course.md --level warning', 'check . --level warning']) {
        const { stdout } = await inFolder(`--- notes.md\n${notes}--- course.md\n${course}`, ({ runHere }) =>
          runHere(command),
        );
        assert.match(stdout, /^notes\.md:7:4: .* The syllabus estimates 45 min\./, command);
      }
    });
  });

  describe('continues', () => {
    const files = `--- a.md\n${notes}--- z.md\n${notes}`;

    it('after files that are not text or do not exist', () => {
      inFolder(files, (folder) => {
        writeFileSync(path.join(folder.path, 'm.md'), Buffer.from([0xff, 0xfe, 0x00]));
        symlinkSync('nowhere.md', path.join(folder.path, 'n.md'));
        const { stdout, stderr, status } = folder.run('check a.md m.md n.md z.md --format json');
        assert.deepEqual(
          JSON.parse(stdout).map(({ file }: { file: string }) => file),
          ['a.md', 'z.md'],
        );
        assert.equal(stderr, 'study-notes: m.md: is not encoded in UTF-8\nstudy-notes: n.md: no such file or folder\n');
        assert.equal(status, 2);
      });
    });

    it('after invalid settings', async () => {
      const settings =
        '--- .vscode/settings.json\n{ "studyNotes.rules": { "mising-time": "off", "missing-time": "off" } }\n';
      await checkHere(`--- notes.md\n${notes}${settings}`, 'check notes.md', {
        status: 2,
        stdout: 'No problems in 1 file.\n',
        stderr: 'study-notes: .vscode/settings.json: studyNotes.rules.mising-time is not the name of a rule\n',
      });
    });
  });

  /** Checks that the visible part of notes contains a text. */
  async function shows(text: string, part: string): Promise<void> {
    const { stdout } = await inFolder(`--- notes.md\n${text}`, ({ runHere }) => runHere('check notes.md'));
    assert.ok(stdout.includes(part), stdout);
  }
});
