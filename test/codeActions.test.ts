import assert from 'node:assert/strict';
import { type CodeAction, DiagnosticTag } from 'vscode-languageserver-types';
import { codeActions } from '../server/src/features/codeActions';
import { diagnostics } from '../server/src/features/diagnostics';
import type { EditorMeans } from '../server/src/features/silenceActions';
import { readNotebook } from '../server/src/notebook/read';
import type { GoTo, PlaceRange, TurnRuleOff } from '../server/src/protocol';
import { readSyllabus } from '../server/src/syllabus/syllabus';
import { lineColumn } from '../server/src/text/lines';
import { allSpecifications } from './specifications';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: What is a router?](https://net.example/router) - 12 min
`);

const notes = `# Networks

## Area 1: Routing

[Video: Packets](https://net.example/packets) (time: 8 min)

Notes: a header and a load.

[Video: What is a router?](https://net.example/router) (time: )

Notes: it moves packets between networks.

[Lab: Static routes](https://net.example/static) (time: 30 min)

FILL ME IN
`;

const uri = 'file:///notes.md';
/** VS Code with a folder open. */
const editor: EditorMeans = { hasCommands: true, hasWorkspace: true };

describe('diagnostics', () => {
  it('say where, how loudly, and where to read more', () => {
    assert.deepEqual(diagnostics(readNotebook(notes), uri, { syllabus, specifications: allSpecifications }, {}), [
      {
        range: { start: { line: 8, character: 55 }, end: { line: 8, character: 63 } },
        severity: 2,
        source: 'Study Notes',
        code: 'empty-time',
        codeDescription: { href: 'https://github.com/study-notes/study-notes/blob/HEAD/docs/rules.md#empty-time' },
        message: 'The time of “Video: What is a router?” is empty. The syllabus plans 12 min.',
      },
      {
        range: { start: { line: 12, character: 1 }, end: { line: 12, character: 19 } },
        severity: 4,
        source: 'Study Notes',
        code: 'missing-notes',
        codeDescription: { href: 'https://github.com/study-notes/study-notes/blob/HEAD/docs/rules.md#missing-notes' },
        message: 'This module has a time but no notes.',
      },
      {
        range: { start: { line: 14, character: 0 }, end: { line: 14, character: 10 } },
        severity: 3,
        source: 'Study Notes',
        code: 'placeholder',
        codeDescription: { href: 'https://github.com/study-notes/study-notes/blob/HEAD/docs/rules.md#placeholder' },
        message: '“Lab: Static routes” contains only placeholder text.',
        tags: [1],
      },
    ]);
  });
});

describe('a diagnostic', () => {
  it('strikes through what is deprecated', () => {
    const text = notes.replace('FILL ME IN', 'Up with `docker-compose up -d`.');
    const context = { syllabus, specifications: allSpecifications };
    const found = diagnostics(readNotebook(text), uri, context, { 'empty-time': 'off' });
    assert.deepEqual(
      found.map(({ code, tags }) => ({ code, tags })),
      [{ code: 'deprecated-command', tags: [DiagnosticTag.Deprecated] }],
    );
  });
});

describe('code actions', () => {
  it('offer the fix of the finding at the cursor', () =>
    check('(time: ‸)', ["Write the syllabus's 12 min (preferred) for empty-time: 8:62-8:62 <12 min>"]));

  it('offer to take template text away, with the blank line that is left over', () =>
    check('FILL‸ ME IN', ['Remove the placeholder (preferred) for placeholder: 13:0-15:0 <>']));

  it('offer to fix all findings of the kind, where there are more than one', () =>
    check(
      '- TODO‸',
      [
        'Remove the placeholder (preferred) for placeholder: 14:0-15:0 <>',
        'Fix all 2 findings of placeholder for placeholder: 13:0-16:0 <>',
      ],
      notes.replace('FILL ME IN\n', '- TODO\n- FILL ME IN\n'),
    ));

  it('offer the way to the other place that a finding speaks of', () =>
    check(
      '### [Video: Pack‸ets]',
      ['Go to the other “Video: Packets” for duplicate-module: studyNotes.goTo 4:1-4:15'],
      `${notes}\n### [Video: Packets](https://net.example/packets) (time: 8 min)\n\nA tail.\n`,
    ));

  it('offer silence behind all cures, from the nearest scope to the farthest', () =>
    checkSilence(editor, [
      'Ignore empty-time on this line for empty-time: 8:0-8:0 <<!-- study-notes-ignore-next empty-time -->\n>',
      'Ignore empty-time in this notebook for empty-time: 0:0-0:0 <<!-- study-notes-ignore empty-time -->\n\n>',
      'Turn empty-time off in this workspace for empty-time: studyNotes.turnRuleOff empty-time workspace',
      'Turn empty-time off everywhere for empty-time: studyNotes.turnRuleOff empty-time everywhere',
    ]));

  it('leave out what needs a workspace, or the Study Notes extension, where there is none', () => {
    const comments = [
      'Ignore empty-time on this line for empty-time: 8:0-8:0 <<!-- study-notes-ignore-next empty-time -->\n>',
      'Ignore empty-time in this notebook for empty-time: 0:0-0:0 <<!-- study-notes-ignore empty-time -->\n\n>',
    ];
    const everywhere = 'Turn empty-time off everywhere for empty-time: studyNotes.turnRuleOff empty-time everywhere';
    checkSilence({ hasCommands: true, hasWorkspace: false }, [...comments, everywhere]);
    checkSilence({ hasCommands: false, hasWorkspace: true }, comments);
  });

  it('offer nothing where nothing is wrong', () => check('a header‸ and a load', []));
});

describe('fixing all that is certain', () => {
  const misspelt = notes.replace('FILL ME IN', 'FILL ME IN\n\nThen `docker container execute`.');
  const offered = (kind: string) => actions(misspelt, '#‸', editor, [kind]).map(drawn);

  it('is offered to those who ask for it, and leaves alone what is the author’s to say', () => {
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.studyNotes'])
      assert.deepEqual(offered(kind), ['Fix all that is certain: 16:23-16:30 <exec>']);
  });

  it('is not offered to those who ask for something else', () => {
    for (const kind of ['quickfix', 'source.organizeImports', 'source.fixAll.other', 'refactor'])
      assert.deepEqual(offered(kind), []);
  });
});

/** The cursor's surroundings in; the quick fixes offered there out, without the silence behind them. */
function check(at: string, expected: readonly string[], text = notes): void {
  const offered = actions(text, at, editor);
  assert.deepEqual(offered.slice(0, expected.length).map(drawn), expected);
  for (const { title } of offered.slice(expected.length)) assert.match(title, /^(?:Ignore|Turn) /);
}

/** What an editor can do in; what it is offered behind the fix of an empty time out. */
function checkSilence(means: EditorMeans, expected: readonly string[]): void {
  assert.deepEqual(actions(notes, '(time: ‸)', means).slice(1).map(drawn), expected);
}

function actions(text: string, at: string, means: EditorMeans, only?: readonly string[]): CodeAction[] {
  const notebook = readNotebook(text);
  const offset = text.indexOf(at.replace('‸', '')) + at.indexOf('‸');
  const cursor = lineColumn(notebook.lines, offset);
  const asked = { range: { start: cursor, end: cursor }, only, ...means };
  return codeActions(notebook, uri, { syllabus, specifications: allSpecifications }, {}, { levels: [] }, asked);
}

/** "Remove it (preferred) for placeholder: 13:0-15:0 <>", with what an edit writes, or the command and what it is given. */
function drawn({ title, isPreferred, diagnostics: mended, edit, command }: CodeAction): string {
  const rule = mended ? ` for ${mended[0]?.code}` : '';
  const changes = (edit?.changes?.[uri] ?? []).map(({ range, newText }) => `${placeOf(range)} <${newText}>`);
  const given = (command?.arguments ?? []).map((each: GoTo | TurnRuleOff) =>
    'range' in each ? placeOf(each.range) : `${each.rule} ${each.scope}`,
  );
  const done = command ? [command.command, ...given].join(' ') : changes.join(', ');
  return `${title}${isPreferred ? ' (preferred)' : ''}${rule}: ${done}`;
}

function placeOf({ start, end }: PlaceRange): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
