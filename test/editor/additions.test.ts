import assert from 'node:assert/strict';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { moduleChoices } from '../../server/src/editor/insert/moduleChoices';
import { newArea } from '../../server/src/editor/insert/newArea';
import { type ModuleFilePaths, newModule } from '../../server/src/editor/insert/newModule';
import { insertingTime, moduleAt } from '../../server/src/editor/insert/writtenTime';
import type { Notes } from '../../server/src/notes/model/notes';
import type { TextEdits } from '../../server/src/protocol';
import { edited, marked, withoutNotesLine } from './marked';

const syllabus = readSyllabus(`# Networks

## Routing and Forwarding

### Beginner

- [Video: What is a router?](https://net.example/router) - 12 min
- [Lab: Static routes](https://net.example/static) - 30 min

## Transport

### Beginner

- [Video: Ports](https://net.example/ports) - 8 min
`);

const notes = `# Notes

## Area 1 - Routing

### Beginner

1. [Video: What is a router?](https://net.example/router) - 12 min
    - It forwards.

## Area 2 - Transport

### Beginner

Nothing yet.‸
`;

const noFiles: ModuleFilePaths = { resolve: () => undefined, isTaken: () => false };

function inserted(parsedNotes: Notes, at: number, minutes: number): TextEdits | undefined {
  const module = moduleAt(parsedNotes, at);
  return module && insertingTime(minutes, syllabus)(parsedNotes, module);
}

describe('a new module', () => {
  const lab = { title: 'Lab: Static routes', url: 'https://net.example/static' };

  it('gets the link of the course if its title was typed', () => {
    check(
      { title: 'Ports' },
      notes.replace('Nothing yet.‸\n', 'Nothing yet.\n\n1. [Ports](https://net.example/ports) - 8 min‸\n'),
    );
  });

  it('goes into the area and level of the syllabus, wherever the cursor is', () => {
    check(
      { ...lab, area: 'Routing and Forwarding', level: 'beginner' },
      notes
        .replace('‸', '')
        .replace('forwards.\n', 'forwards.\n2. [Lab: Static routes](https://net.example/static) - 30 min‸\n'),
    );
  });

  it('goes to the cursor if it is not in the syllabus', () => {
    check({ title: 'Exercise: Ports' }, notes.replace('yet.‸\n', 'yet.\n\n1. Exercise: Ports‸\n'));
  });

  it('goes into the area that starts at the cursor', () => {
    const text = notes.replace('‸', '').replace('## Area 2', '‸## Area 2');
    check({ title: 'Exercise: Ports' }, text.replace('‸', '').replace('yet.\n', 'yet.\n\n1. Exercise: Ports‸\n'), text);
  });

  for (const [place, behind] of [
    ['### Beginner', '- A - 5 min'],
    ['### Intermediate', '### Intermediate'],
    ['### Bring it together', '- B - 6 min'],
  ] as const) {
    it(`goes to the end of the level that starts at the cursor: ${place}`, () => {
      const levels =
        '# N\n\n## Area 1 - Disks\n\n### Beginner\n\n- A - 5 min\n\n### Intermediate\n\n### Bring it together\n\n- B - 6 min\n';
      const gap = behind === place ? '\n\n' : '\n';
      check(
        { title: 'Lab: Spin' },
        levels.replace(behind, `${behind}${gap}- Lab: Spin‸`),
        levels.replace(place, `‸${place}`),
      );
    });
  }

  it('is written without a time that the user is about to measure', () => {
    check(
      { ...lab, area: 'Routing and Forwarding', level: 'beginner', withoutTime: true },
      notes
        .replace('‸', '')
        .replace('forwards.\n', 'forwards.\n2. [Lab: Static routes](https://net.example/static)‸\n'),
    );
  });

  it('adds its level if the area does not contain it', () => {
    const text = notes.replace('### Beginner\n\nNothing yet.‸', 'Nothing yet.');
    check(
      { title: 'Video: Ports', url: 'https://net.example/ports', area: 'Transport', level: 'beginner' },
      text.replace('yet.\n', 'yet.\n\n### Beginner\n\n1. [Video: Ports](https://net.example/ports) - 8 min‸\n'),
      `‸${text}`,
    );
  });

  it('adds a missing area at the end if it is not in the course', () => {
    check(
      { ...lab, area: 'Security', level: 'beginner' },
      `${notes.replace('‸', '')}\n## Area 3 - Security\n\n### Beginner\n\n1. [Lab: Static routes](https://net.example/static) - 30 min‸\n`,
    );
  });

  it('goes to the cursor if the notes do not use the areas of the course', () => {
    const text = '# N\n\n## Tools\n\n- [Lab: Shells](https://net.example/shells) - 5 min‸\n';
    check(
      { ...lab, area: 'Routing and Forwarding' },
      text.replace('‸', '\n\n- [Lab: Static routes](https://net.example/static) - 30 min‸'),
      text,
    );
  });

  it('adds its area and level at the end only if requested', () => {
    const opening = { ...lab, level: 'beginner', opensArea: true } as const;
    check(
      { ...opening, area: 'Security' },
      `${notes.replace('‸', '')}\n## Area 3 - Security\n\n### Beginner\n\n1. [Lab: Static routes](https://net.example/static) - 30 min‸\n`,
    );
    check(
      { ...opening, area: 'Security' },
      '## Security\n\n- [Lab: Static routes](https://net.example/static) (30 min)‸\n',
      '‸',
    );
    check(
      { ...opening, area: 'Routing and Forwarding' },
      notes
        .replace('‸', '')
        .replace('forwards.\n', 'forwards.\n2. [Lab: Static routes](https://net.example/static) - 30 min‸\n'),
    );
  });

  function check(
    module: { title: string; url?: string; area?: string; level?: string; withoutTime?: true; opensArea?: true },
    expected: string,
    before = notes,
  ): void {
    const { notes: parsedNotes, at } = marked(before);
    const asked = { uri: 'file:///n.md', position: { line: 0, character: 0 }, ...module };
    assert.equal(withoutNotesLine(edited(parsedNotes, newModule(parsedNotes, at, asked, syllabus, noFiles))), expected);
  }
});

describe('a module of a missing area', () => {
  const course = readSyllabus(
    ['Disks', 'Tapes', 'Drums', 'Cards']
      .map((area, n) => `## ${area}\n\n### Beginner\n\n- [Video: ${area}](https://store.example/${n}) - ${n + 2} min\n`)
      .join('\n'),
  );
  const area = (title: string, n: number) =>
    `## ${title}\n\n### Beginner\n\n- [Video: ${title.replace(/.* /, '')}](https://store.example/${n}) - ${n + 2} min\n`;
  const cases: Record<string, { before: string[]; opens: string; expected: string[] }> = {
    'between the areas around it in the course': {
      before: [area('Disks', 0), area('Cards', 3)],
      opens: 'Tapes',
      expected: [area('Disks', 0), area('Tapes', 1), area('Cards', 3)],
    },
    'before the first area': {
      before: [area('Tapes', 1), area('Cards', 3)],
      opens: 'Disks',
      expected: [area('Disks', 0), area('Tapes', 1), area('Cards', 3)],
    },
    'with its number in the course, if the notes use these numbers': {
      before: [area('Area 1 - Disks', 0), area('Area 4 - Cards', 3)],
      opens: 'Drums',
      expected: [area('Area 1 - Disks', 0), area('Area 3 - Drums', 2), area('Area 4 - Cards', 3)],
    },
    'with the next number, and renumbers the areas after it': {
      before: [area('Area 1 - Disks', 0), area('Area 2 - Drums', 2), area('Area 3 - Cards', 3)],
      opens: 'Tapes',
      expected: [
        area('Area 1 - Disks', 0),
        area('Area 2 - Tapes', 1),
        area('Area 3 - Drums', 2),
        area('Area 4 - Cards', 3),
      ],
    },
  };
  for (const [where, { before, opens, expected }] of Object.entries(cases))
    for (const lead of ['# Storage\n\n', ''])
      it(`adds the area ${where}${lead ? '' : ', without a title of the notes'}`, () => {
        const { notes: parsedNotes, at } = marked(`${lead}${before.join('\n')}‸`);
        const chosen = moduleChoices(parsedNotes, at, course).find(({ area }) => area === opens);
        assert.equal(chosen?.place?.join(' › '), `${opens} (new area) › Beginner (new level)`);
        const asked = { uri: 'file:///n.md', position: { line: 0, character: 0 }, ...chosen };
        const after = withoutNotesLine(edited(parsedNotes, newModule(parsedNotes, at, asked, course, noFiles)));
        assert.equal(after.replace('‸', ''), lead + expected.join('\n'));
      });
});

describe('a module of an area between numbered areas', () => {
  it('updates the links to the areas whose numbers change', () => {
    const course = readSyllabus(
      '## Disks\n\n- Video: Disks - 2 min\n\n## Tapes\n\n- Video: Tapes - 3 min\n\n## Drums\n\n- Video: Drums - 4 min\n',
    );
    const text = (tapes: string, drums: number) =>
      `# N\n\n[Drums](#area-${drums}-drums)\n\n## Area 1 Disks\n\n- Video: Disks - 2 min\n\n${tapes}## Area ${drums} Drums\n\n- Video: Drums - 4 min\n`;
    const { notes: parsedNotes, at } = marked(text('‸', 2));
    const asked = { uri: 'file:///n.md', position: { line: 0, character: 0 }, title: 'Video: Tapes', area: 'Tapes' };
    const after = withoutNotesLine(edited(parsedNotes, newModule(parsedNotes, at, asked, course, noFiles)));
    assert.equal(after, text('## Area 2 Tapes\n\n- Video: Tapes - 3 min‸\n\n', 3));
  });
});

describe('a module of a missing level', () => {
  const course = readSyllabus(`# Disks

## Disks

### Beginner

- Video: Tracks - 3 min

### Intermediate

- Lab: Seek - 20 min

### Bring it together

- Exercise: Spin - 9 min

## Tapes

### Beginner

- Video: Reels - 4 min

### Intermediate

- Lab: Rewind - 8 min
`);

  const tracks = '1. Video: Tracks - 3 min';
  const spin = '1. Exercise: Spin - 9 min';
  const seek = '1. Lab: Seek - 20 min';
  const area = '# N\n\n## Area 1 - Disks\n\n';

  it('goes under a new heading between the levels around it, wherever the cursor is', () => {
    for (const [beginner, together] of [
      [`${tracks}‸`, spin],
      [tracks, `${spin}‸`],
    ]) {
      check(
        `${area}### Beginner Level\n\n${beginner}\n\n### Bring it together\n\n${together}\n`,
        `${area}### Beginner Level\n\n${tracks}\n\n### Intermediate Level\n\n${seek}‸\n\n### Bring it together\n\n${spin}\n`,
      );
    }
  });

  it('goes before harder levels, after the introduction of the area', () =>
    check(
      `${area}Disks spin.\n\n### Bring it together\n\n${spin}‸\n`,
      `${area}Disks spin.\n\n### Intermediate\n\n${seek}‸\n\n### Bring it together\n\n${spin}\n`,
    ));

  it('goes after easier levels, before the next area', () =>
    check(
      `${area}> Beginner\n\n${tracks}‸\n\n## Area 2 - Tapes\n\n> Beginner\n\n1. Video: Reels - 4 min\n`,
      `${area}> Beginner\n\n${tracks}\n\n> Intermediate\n\n${seek}‸\n\n## Area 2 - Tapes\n\n> Beginner\n\n1. Video: Reels - 4 min\n`,
    ));

  it('continues numbers that run across levels', () =>
    check(
      `${area}### Beginner\n\n${tracks}\n2. Video: Arms - 5 min‸\n\n### Bring it together\n\n3. Exercise: Spin - 9 min\n4. Exercise: Read - 9 min\n`,
      `${area}### Beginner\n\n${tracks}\n2. Video: Arms - 5 min\n\n### Intermediate\n\n3. Lab: Seek - 20 min‸\n\n### Bring it together\n\n4. Exercise: Spin - 9 min\n5. Exercise: Read - 9 min\n`,
    ));

  it('continues the numbers of its area if there are no levels', () =>
    check(
      `${area}${tracks}‸\n2. Exercise: Spin - 9 min\n`,
      `${area}${tracks}\n2. Lab: Seek - 20 min‸\n3. Exercise: Spin - 9 min\n`,
    ));

  it('has an empty line below it only if other levels have one', () =>
    check(
      '# Disks\n\n## Area 1 - Disks\n### Beginner\n1. Video: Tracks - 3 min\n\t- Notes.\n\n## Area 2 - Tapes\n### Beginner\n1. Video: Reels - 4 min\n',
      '# Disks\n\n## Area 1 - Disks\n### Beginner\n1. Video: Tracks - 3 min\n\t- Notes.\n\n### Intermediate\n1. Lab: Seek - 20 min‸\n\n## Area 2 - Tapes\n### Beginner\n1. Video: Reels - 4 min\n',
    ));

  it('is offered with the place that it goes to', () => {
    const { notes: parsedNotes, at } = marked(
      `${area}### Beginner\n\n${tracks}‸\n\n### Bring it together\n\n${spin}\n\n## Area 2 - Tapes\n\n### Beginner\n\n1. Video: Reels - 4 min\n`,
    );
    assert.deepEqual(
      moduleChoices(parsedNotes, at, course).map(({ title, place }) => `${title}: ${place?.join(' › ')}`),
      [
        'Lab: Seek: Area 1 - Disks › Intermediate (new level)',
        'Lab: Rewind: Area 2 - Tapes › Intermediate (new level)',
        'Video: Tracks: Area 1 - Disks › Beginner',
        'Exercise: Spin: Area 1 - Disks › Bring it together',
        'Video: Reels: Area 2 - Tapes › Beginner',
      ],
    );
  });

  function check(before: string, expected: string): void {
    const { notes: parsedNotes, at } = marked(before);
    const asked = {
      ...{ uri: 'file:///n.md', position: { line: 0, character: 0 } },
      ...{ title: 'Lab: Seek', area: 'Disks', level: 'intermediate' },
    };
    assert.equal(withoutNotesLine(edited(parsedNotes, newModule(parsedNotes, at, asked, course, noFiles))), expected);
  }
});

describe('the choice of a new module', () => {
  it('starts with the area and level around the cursor', () => {
    const { notes: parsedNotes, at } = marked(notes);
    assert.deepEqual(
      moduleChoices(parsedNotes, at, syllabus).map(({ title, area, minutes, present }) => ({
        title,
        area,
        minutes,
        present,
      })),
      [
        { title: 'Video: Ports', area: 'Transport', minutes: 8, present: false },
        { title: 'Lab: Static routes', area: 'Routing and Forwarding', minutes: 30, present: false },
        { title: 'Video: What is a router?', area: 'Routing and Forwarding', minutes: 12, present: true },
      ],
    );
  });
});

describe('a new area', () => {
  it('continues the numbers and the form of the other areas', () => {
    const { notes: parsedNotes } = marked(notes);
    assert.equal(
      edited(parsedNotes, newArea(parsedNotes, 'Security')),
      `${notes.replace('‸', '')}\n## Area 3 - Security‸\n`,
    );
  });

  it('keeps trailing spaces of the last line', () => {
    const { notes: parsedNotes } = marked('# Notes\n\n## Area 1\n\n1. Ports - 3 min  ');
    assert.equal(
      edited(parsedNotes, newArea(parsedNotes, 'Security')),
      '# Notes\n\n## Area 1\n\n1. Ports - 3 min  \n\n## Area 2 Security‸\n',
    );
  });

  it('starts a notes file', () => {
    const { notes: parsedNotes } = marked('');
    assert.equal(edited(parsedNotes, newArea(parsedNotes, 'Security')), '## Security‸\n');
  });
});

describe('a new module in notes with tables', () => {
  const lab = { title: 'Lab: Static routes', url: 'https://net.example/static' } as const;
  const inRouting = { ...lab, area: 'Routing and Forwarding', level: 'beginner' } as const;
  const own = { title: 'Ping | and pong' } as const;
  for (const [what, head, row, asked, expected] of [
    [
      'has a linked title and its time, and the cursor is in its cell for notes',
      '| # | Lecture | Duration | Notes |\n|---|---|---|---|',
      '| 1 | [Video: What is a router?](https://net.example/router) | 12 min | It forwards. |',
      inRouting,
      '| 2 | [Lab: Static routes](https://net.example/static)       | 30 min | ‸             |',
    ],
    [
      'has its link in the column of links, and no time that was not planned',
      'Day | Video | Time (min) | Link\n--- | --- | --- | ---',
      'Day 9 | What is a router? | 12 | <https://net.example/router>',
      { ...own, url: 'https://my.example' },
      'Day 10 | Ping \\| and pong  | ‸   | <https://my.example>',
    ],
    [
      'is not marked as done, and belongs to its week',
      '| Week | Course | Done | Time |\n|:-:|---|:-:|---|',
      '| 3 | What is a router? | [x] | 1 h |',
      inRouting,
      '| 3 | Lab: Static routes‸ | [ ] | 30 min |',
    ],
    [
      'leaves the column of the time spent empty',
      '| Lecture | Planned | Time spent |\n| --- | --- | --- |',
      '| What is a router? | 12 | 15 min |',
      inRouting,
      '| Lab: Static routes |    | ‸       |',
    ],
  ] as const) {
    it(`is a row that ${what}`, () => {
      const title = '# Course notes\n\n## Area 1 - Routing\n\n';
      const after = '\n\n## Area 2 - Ports\n';
      for (const eol of ['\n', '\r\n']) {
        const text = `${title}${head}\n${row.replace('r?', 'r?‸')}${after}`.replaceAll('\n', eol);
        const { notes: parsedNotes, at } = marked(text);
        const edits = newModule(
          parsedNotes,
          at,
          { uri: '', position: { line: 0, character: 0 }, ...asked },
          syllabus,
          noFiles,
        );
        assert.equal(edited(parsedNotes, edits), `${title}${head}\n${row}\n${expected}${after}`.replaceAll('\n', eol));
        const { modules } = marked(edited(parsedNotes, edits)).notes;
        assert.deepEqual(
          modules.map((module) => [module.title, module.isRow, module.area?.number]),
          [
            [parsedNotes.modules[0]?.title, true, 1],
            [asked.title, true, 1],
          ],
        );
      }
    });
  }
});

describe('a time', () => {
  for (const [what, text, expected] of [
    ['is added in the form of the notes', '2. Lab: St‸atic routes', '2. Lab: Static routes - 40 min‸'],
    ['replaces an existing time', '2. Lab: St‸atic routes - 1 h', '2. Lab: Static routes - 40 min‸'],
    ['fills an empty time', '2. Lab: St‸atic routes (time: )', '2. Lab: Static routes (time: 40 min)‸'],
    [
      'is added after an estimate',
      '2. Lab: St‸atic routes (estimate: 30 min)',
      '2. Lab: Static routes (estimate: 30 min) (spent 40 min)‸',
    ],
    ['replaces the time of the syllabus', '2. Lab: St‸atic routes - 30 min', '2. Lab: Static routes - 40 min‸'],
  ] as const) {
    it(what, () => {
      const before = '# Notes\n\n## Area 1\n\n1. Video: What is a router? - 12 min\n';
      const { notes: parsedNotes, at } = marked(`${before}${text}\n`);
      const edits = inserted(parsedNotes, at, 40);
      assert.equal(edits && edited(parsedNotes, edits), `${before}${expected}\n`);
    });
  }

  for (const [where, head, row, expected] of [
    ['its cell, which keeps the cursor', 'Lecture | Time | Done', 'Wi‸res | | ', 'Wires | 40 min‸ | '],
    [
      'the column for the time spent',
      'Lecture | Planned time | Time spent',
      'Wi‸res | 30 min |        ',
      'Wires | 30 min | 40 min‸ ',
    ],
    ['the cell with the existing time', 'Lecture | Time | Done', 'Wi‸res | 5 min | x ', 'Wires | 40 min‸ | x '],
  ] as const) {
    it(`is written into ${where}, in a table`, () => {
      const table = (line: string) =>
        `# Course notes\n\n| ${head} |\n|---|---|---|\n| Waves | 5 min | 1 h |\n| ${line}|\n`;
      const { notes: parsedNotes, at } = marked(table(row));
      const edits = inserted(parsedNotes, at, 40);
      assert.equal(edits && edited(parsedNotes, edits), table(expected));
    });
  }

  it('can be inserted from within the notes of its module', () => {
    const { notes: parsedNotes, at } = marked(
      '# Notes\n\n## Area 1\n\n1. Lab: Ports - 3 min\n2. Lab: Static routes\n    - A w‸ay.\n',
    );
    const edits = inserted(parsedNotes, at, 40);
    assert.match(edits ? edited(parsedNotes, edits) : '', /2\. Lab: Static routes - 40 min‸\n/);
  });

  it('cannot be inserted outside of modules', () => {
    const { notes: parsedNotes, at } = marked('# Not‸es\n\n## Area 1\n\n1. Lab: Ports - 3 min\n');
    assert.equal(inserted(parsedNotes, at, 40), undefined);
  });
});
