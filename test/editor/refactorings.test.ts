import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { noSyllabus, readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { refactor } from '../../server/src/editor/refactor/refactor';
import { refactoringChoices } from '../../server/src/editor/refactor/refactoringChoices';
import { type RefactoringData, refactorings, wantsRefactorings } from '../../server/src/editor/refactor/refactorings';
import { resolveRefactoring } from '../../server/src/editor/refactor/resolveRefactoring';
import { applyEdits } from '../../server/src/text/edit';
import { lineColumn, offsetAt } from '../../server/src/text/lines';
import { edited, marked } from './marked';

const uri = 'file:///notes.md';
const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://n.example/routers) - 12 min
- [Lab: Static routes](https://n.example/static) - 30 min

### Intermediate

- [Lab: Dynamic routes](https://n.example/dynamic) - 60 min
`);
const context = { syllabus, options: { levels: [] } };

const notes = `# Notes

## Area 1: Routing

### Beginner

- [Lab: Static routes](https://n.example/static) - 25 min
- [Video: Routers](https://n.example/routers) - 15 min
  - fast

### Intermediate
`;

describe('refactorings', () => {
  /** Checks the titles of the refactorings at a line. */
  function check(before: string, expected: readonly string[]): void {
    const { notes: parsedNotes, at } = marked(notes.replace(before.replace('‸', ''), before));
    const place = lineColumn(parsedNotes.lines, at);
    const offers = refactorings(parsedNotes, uri, 1, { start: place, end: place }, syllabus);
    assert.deepEqual(
      offers.map(({ title, edit }) => title + (edit ? ' with its edit' : '')),
      expected,
    );
  }

  const forms = [
    '### [Title:](link) (10 min)',
    '[Title](link) (time: 10 min)',
    '* [Title ~10 mins](link)',
    '1. [Title](link) - 10 min',
  ];

  it('of a module move it, and write it in other forms', () =>
    check('Vid‸eo: Routers', [
      'Move module up',
      'Move module down',
      'Move module to “Intermediate”',
      ...forms.map((form) => `Convert module to “${form}”`),
    ]));

  it('of the first module do not move it up', () =>
    check('Lab: Sta‸tic', [
      'Move module down',
      'Move module to “Intermediate”',
      ...forms.map((form) => `Convert module to “${form}”`),
    ]));

  it('of a level sort it and insert missing modules', () => {
    check('### Begin‸ner', [
      'Sort modules by syllabus',
      ...forms.map((form) => `Convert modules of this level to “${form}”`),
    ]);
    check('### Inter‸mediate', ['Insert the missing module']);
  });

  it('of an area apply to all of it', () =>
    check('## Ar‸ea 1', [
      'Insert the missing module',
      'Sort modules by syllabus',
      'Renumber areas and modules',
      ...forms.map((form) => `Convert modules of this area to “${form}”`),
    ]));

  it('of the title of the notes apply to the notes file', () =>
    check('# Not‸es', ['Add table of totals', ...forms.map((form) => `Convert all modules to “${form}”`)]));

  it('are not offered on lines of notes', () => check('fa‸st', []));

  it('are offered on request', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const means = { range, hasCommands: true, hasWorkspace: true };
    const wanted = (only: readonly string[] | undefined, isAutomatic: boolean) =>
      wantsRefactorings({ ...means, only, isAutomatic });
    assert.ok(wanted(undefined, false));
    assert.ok(!wanted(undefined, true), 'not at each move of the cursor');
    assert.ok(wanted(['refactor'], true));
    assert.ok(wanted(['refactor.move'], true));
    assert.ok(wanted(['refactor.rewrite.studyNotes.renumber'], true));
    assert.ok(!wanted(['quickfix', 'refactor.extract'], true));
  });
});

describe('a selected refactoring', () => {
  const { notes: parsedNotes } = marked(notes);

  function chosen(title: string, annotates: boolean): CodeAction {
    const line = parsedNotes.lines.starts.findIndex((start) => notes.startsWith('- [Video', start));
    const place = { line, character: 0 };
    const action = refactorings(parsedNotes, uri, 7, { start: place, end: place }, syllabus).find(
      (offer) => offer.title === title,
    );
    assert.ok(action);
    const resolved = resolveRefactoring(parsedNotes, action, action.data as RefactoringData, context, annotates);
    assert.ok(!('refused' in resolved), JSON.stringify(resolved));
    return resolved;
  }

  function textAfter(edits: readonly TextEdit[]): string {
    const { text, lines } = parsedNotes;
    const spanOf = ({ range }: TextEdit) => ({
      start: offsetAt(lines, text, range.start),
      end: offsetAt(lines, text, range.end),
    });
    return applyEdits(
      text,
      edits.map((edit) => ({ span: spanOf(edit), text: edit.newText })),
    );
  }

  const moved = notes
    .replace('- [Lab: Static routes](https://n.example/static) - 25 min\n', '')
    .replace('  - fast\n', '  - fast\n- [Lab: Static routes](https://n.example/static) - 25 min\n');

  it('has one annotated edit if the editor supports that', () => {
    const { edit } = chosen('Move module up', true);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    assert.deepEqual(edit?.changeAnnotations, { refactoring: { label: 'Move module up', needsConfirmation: false } });
    assert.ok(change.edits.every((one) => 'annotationId' in one && one.annotationId === 'refactoring'));
    assert.equal(textAfter(change.edits as TextEdit[]), moved);
  });

  it('has a plain edit elsewhere', () => {
    const { edit } = chosen('Move module up', false);
    assert.equal(textAfter(edit?.changes?.[uri] ?? []), moved);
  });
});

describe('a refactoring by command', () => {
  type Asked = Parameters<typeof refactor>[2];

  function check(before: string, asked: Asked, expected: string): void {
    const { notes: parsedNotes, at } = marked(before);
    const done = refactor(parsedNotes, at, asked, context);
    assert.equal('refused' in done ? done.refused : edited(parsedNotes, done), expected);
  }

  const opening = '# N\n\n## Area 1\n\n### Beginner\n\n';

  it('keeps the cursor in the same text', () => {
    check(
      `${opening}- A - 5 min\n  - of A\n- ‸B - 6 min\n`,
      { name: 'moveUp' },
      `${opening}- ‸B - 6 min\n- A - 5 min\n  - of A\n`,
    );
    check(`${opening}‸- A - 5 min\n- B - 6 min\n`, { name: 'moveDown' }, `${opening}- B - 6 min\n‸- A - 5 min\n`);
    check(
      `${opening}- Lab: A - 5 min\n  - of ‸A\n`,
      { name: 'convert', scope: 'module', form: 'numbers' },
      `${opening}1. Lab: A - 5 min\n\t- of ‸A\n`,
    );
  });

  it('shows how many missing modules it inserts, and where', () => {
    const course = readSyllabus(
      ['A', 'B', 'C', 'D']
        .map((area) => `## ${area}\n\n- Lab: ${area} one - 5 min\n- Lab: ${area} two - 6 min\n`)
        .join('\n'),
    );
    const summary = (...areas: string[]) => {
      const { notes: parsedNotes, at } = marked(
        `# N\n\n## Own\n\n- Lab: Own - 4 min\n\n${areas.map((area) => `## ${area}\n\n- Lab: ${area} one - 5 min\n`).join('\n')}‸`,
      );
      const done = refactor(
        parsedNotes,
        at,
        { name: 'insertMissing', scope: 'notes' },
        { ...context, syllabus: course },
      );
      return 'refused' in done ? done.refused : done.summary;
    };
    assert.deepEqual(
      [summary('A'), summary('A', 'B'), summary('A', 'B', 'C'), summary('A', 'B', 'C', 'D')],
      [
        'Inserted 1 module from the syllabus into “A”.',
        'Inserted 2 modules from the syllabus into “A” (1) and “B” (1).',
        'Inserted 3 modules from the syllabus into “A” (1), “B” (1) and “C” (1).',
        'Inserted 4 modules from the syllabus into 4 areas.',
      ],
    );
  });

  it('moves the cursor with a module', () =>
    check(
      `${opening}- A - ‸5 min\n- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n`,
      { name: 'moveInto', line: 9 },
      `${opening}- B - 6 min\n\n### Intermediate\n\n- C - 7 min\n- A - ‸5 min\n`,
    ));

  it('keeps the cursor in the notes of a moved module', () => {
    const more = '\n### Intermediate\n\n- C - 7 min\n';
    check(
      `${opening}- A - 5 min\n  - of ‸A\n- B - 6 min\n${more}`,
      { name: 'moveInto', line: 10 },
      `${opening}- B - 6 min\n${more}- A - 5 min\n  - of ‸A\n`,
    );
    check(
      `${opening}1. A - 5 min\n2. B - 6 min\n\n   - ‸\n\n### Intermediate\n\n1. C - 7 min\n`,
      { name: 'moveInto', line: 11 },
      `${opening}1. A - 5 min\n\n### Intermediate\n\n1. C - 7 min\n2. B - 6 min\n\n   - ‸\n`,
    );
  });

  it('moves the empty line for notes at the cursor with its module', () =>
    check(
      `${opening}#### A (5 min)\n\n‸\n\n### Intermediate\n\n#### B (6 min)\n\nOf B.\n`,
      { name: 'moveInto', line: 10 },
      `${opening}### Intermediate\n\n#### B (6 min)\n\nOf B.\n\n#### A (5 min)\n\n‸\n`,
    ));

  for (const [what, before, after] of [
    [
      'from another area',
      `${opening}1. B - 6 min\n\n## Routing\n\n### Beginner\n\n1. A - 5 min\n2. Lab: Dynamic routes - 60 min\n\n   - ‸\n\n## Area 3\n`,
      `${opening}1. B - 6 min\n\n## Routing\n\n### Beginner\n\n1. A - 5 min\n\n### Intermediate\n\n1. Lab: Dynamic routes - 60 min\n\n   - ‸\n\n## Area 3\n`,
    ],
    [
      'with its notes, before text that follows',
      `${opening}#### [Lab: Dynamic routes](https://n.example/dynamic) (60 min)\n\nThey‸ move.\n\n## Routing\n\n### Beginner\n\n#### B (6 min)\n\nOf B.\n\n## Area 3\n`,
      `${opening}## Routing\n\n### Beginner\n\n#### B (6 min)\n\nOf B.\n\n### Intermediate\n\n#### [Lab: Dynamic routes](https://n.example/dynamic) (60 min)\n\nThey‸ move.\n\n## Area 3\n`,
    ],
  ] as const) {
    it(`adds the level of the course that its area does not contain: ${what}`, () => {
      const { notes: parsedNotes, at } = marked(before);
      const [home, ...others] = refactoringChoices(parsedNotes, at, syllabus).homes;
      assert.ok(home?.level);
      assert.deepEqual([home.title, home.area], ['Intermediate (new level)', 'Routing']);
      assert.ok(others.every(({ isOfCourse }) => !isOfCourse));
      check(before, { name: 'moveInto', line: home.line, level: home.level }, after);
    });
  }

  it('explains how to get a syllabus if the notes follow none', () => {
    const { notes: alone, at } = marked(`${opening}- ‸A - 5 min\n`);
    for (const name of ['sortBySyllabus', 'insertMissing'] as const) {
      const done = refactor(alone, at, { name, scope: 'notes' }, { ...context, syllabus: noSyllabus });
      assert.match(
        'refused' in done ? done.refused : '',
        /^No syllabus applies to these notes\. To use one, list the modules/,
      );
    }
  });

  it('shows why nothing changes', () => {
    check(`${opening}- ‸A - 5 min\n`, { name: 'moveUp' }, '“A” is already the first module of its area.');
    check('# ‸N\n\n## Area 1\n\n- A - 5 min\n', { name: 'moveDown' }, 'Put the cursor on a module.');
    check(`${opening}- A - 5 min\n- B - 6 min\n‸### Intermediate\n`, { name: 'moveUp' }, 'Put the cursor on a module.');
    check(`${opening}- ‸A - 5 min\n`, { name: 'renumber' }, 'The areas and modules are already numbered in order.');
  });

  describe('keeps rows in their tables', () => {
    const head = '| Lecture | Time |\n| --- | --- |\n';
    const [wires, waves, light] = ['| Wires | 5 min |\n', '| Waves | 6 min |\n', '| Light | 7 min |\n'];
    const other = `\n### Intermediate\n\n${head}${light}`;
    const at = (row: string) => row.replace(' ', ' ‸');

    for (const eol of ['\n', '\r\n']) {
      const rows = (before: string, asked: Asked, expected: string) =>
        check(before.replaceAll('\n', eol), asked, expected.replaceAll('\n', eol));

      it(`when one moves up or down, with line ends ${JSON.stringify(eol)}`, () => {
        rows(
          `${opening}${head}${wires}${at(waves)}${other}`,
          { name: 'moveUp' },
          `${opening}${head}${at(waves)}${wires}${other}`,
        );
        rows(
          `${opening}${head}${at(wires)}${waves}${other}`,
          { name: 'moveDown' },
          `${opening}${head}${waves}${at(wires)}${other}`,
        );
      });

      it(`when one moves to another table, with line ends ${JSON.stringify(eol)}`, () =>
        rows(
          `${opening}${head}${at(wires)}${waves}${other}`,
          { name: 'moveInto', line: 11 },
          `${opening}${head}${waves}${other}${at(wires)}`,
        ));
    }

    it('if a module would leave its table', () =>
      check(
        `${opening}${head}${wires}${at(waves)}\n### Intermediate\n\n- Light - 7 min\n`,
        { name: 'moveDown' },
        'Moving “Waves” here would change how the notes are parsed. The notes were not changed.',
      ));

    it('and offers no other form for them', () => {
      const { notes: parsedNotes, at: place } = marked(`${opening}${head}${at(wires)}${waves}`);
      assert.deepEqual(refactoringChoices(parsedNotes, place, syllabus).scopes, []);
    });
  });

  it('is refused if it would change how notes are parsed', () => {
    const text = `${opening}- [Lab: A](https://n.example/a) (5 min)\n\n  **Lab: M‸ore** (6 min)\n\n  of it\n`;
    check(
      text,
      { name: 'convert', scope: 'notes', form: 'headings' },
      'This form would change how these notes are parsed. The notes were not changed.',
    );
  });
});

describe('the choices of a refactoring', () => {
  it('are the forms and the places', () => {
    const { notes: parsedNotes, at } = marked(`${notes.replace('Static', 'Sta‸tic')}\n## Area 2: Transport\n`);
    const { scopes, homes } = refactoringChoices(parsedNotes, at, syllabus);
    assert.deepEqual(
      scopes.map(({ scope, title, modules }) => `${scope} ${title}: ${modules}`),
      ['module Lab: Static routes: 1', 'level Beginner: 2', 'area Area 1: Routing: 2', 'notes Notes: 2'],
    );
    for (const { forms } of scopes)
      assert.deepEqual(
        forms.map(({ id, example }) => `${id} ${example}`),
        [
          'headings ### [Title:](link) (10 min)',
          'paragraphs [Title](link) (time: 10 min)',
          'bullets * [Title ~10 mins](link)',
          'numbers 1. [Title](link) - 10 min',
        ],
        'without the form that they have',
      );
    assert.deepEqual(homes, [
      { line: 4, title: 'Beginner', area: 'Area 1: Routing', isOwn: true, isOfCourse: true },
      { line: 10, title: 'Intermediate', area: 'Area 1: Routing', isOwn: false, isOfCourse: false },
      { line: 12, title: 'Area 2: Transport', isOwn: false, isOfCourse: false },
    ]);
  });
});
