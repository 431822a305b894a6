import assert from 'node:assert/strict';
import { type CodeAction, type Diagnostic, DiagnosticTag } from 'vscode-languageserver-types';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { codeActions } from '../../server/src/editor/findings/codeActions';
import { diagnosticsInSteps } from '../../server/src/editor/findings/diagnostics';
import type { EditorCapabilities } from '../../server/src/editor/findings/ignoreActions';
import { readNotes } from '../../server/src/notes/reading/read';
import type { FixedProblems, GoTo, Ignore, PlaceRange } from '../../server/src/protocol';
import type { RuleLevels } from '../../server/src/rules/engine/findings';
import { lineColumn } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { allSpecifications } from '../commands/specifications';

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
const editor: EditorCapabilities = { hasCommands: true, hasWorkspace: true };

function diagnostics(text: string, levels: RuleLevels = {}): Diagnostic[] {
  const context = { syllabus, specifications: allSpecifications };
  return runToEnd(diagnosticsInSteps(readNotes(text), uri, context, levels, () => false));
}

describe('diagnostics', () => {
  it('contain their place, severity, and documentation', () => {
    assert.deepEqual(diagnostics(notes), [
      {
        range: { start: { line: 8, character: 55 }, end: { line: 8, character: 63 } },
        severity: 2,
        source: 'Study Notes',
        code: 'empty-time',
        codeDescription: { href: 'https://github.com/study-notes/study-notes/blob/HEAD/docs/rules.md#empty-time' },
        message: 'The time of “Video: What is a router?” is empty. The syllabus estimates 12 min.',
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
  it('is tagged as deprecated for deprecated commands', () => {
    const text = notes.replace('FILL ME IN', 'Up with `docker-compose up -d`.');
    const found = diagnostics(text, { 'empty-time': 'off' });
    assert.deepEqual(
      found.map(({ code, tags }) => ({ code, tags })),
      [{ code: 'deprecated-command', tags: [DiagnosticTag.Deprecated] }],
    );
  });
});

describe('code actions', () => {
  it('offer to enter a time, use that of the syllabus, or start the timer', () =>
    check('(time: ‸)', [
      'Insert Time... for empty-time: studyNotes.goTo 8:55-8:55 studyNotes.insertTime',
      'Use 12 min from the syllabus for empty-time: 8:62-8:62 <12 min>',
      'Start Timer for empty-time: studyNotes.goTo 8:55-8:55 studyNotes.startTimer',
    ]));

  it('offer only the fix in other editors', () =>
    assert.deepEqual(actions(notes, '(time: ‸)', { hasCommands: false, hasWorkspace: false }).slice(0, 1).map(drawn), [
      'Use 12 min from the syllabus (preferred) for empty-time: 8:62-8:62 <12 min>',
    ]));

  it('offer to remove placeholder text together with its blank line', () =>
    check('FILL‸ ME IN', ['Remove the placeholder (preferred) for placeholder: 13:0-15:0 <>']));

  it('offer to fix all findings of a rule if there are several', () =>
    check(
      '- TODO‸',
      [
        'Remove the placeholder (preferred) for placeholder: 14:0-15:0 <>',
        'Fix all 2 problems of this kind for placeholder: 13:0-16:0 <>',
      ],
      notes.replace('FILL ME IN\n', '- TODO\n- FILL ME IN\n'),
    ));

  it('offer to go to the related location of a finding', () =>
    check(
      '### [Video: Pack‸ets]',
      ['Go to the other “Video: Packets” for duplicate-module: studyNotes.goTo 4:1-4:15'],
      `${notes}\n### [Video: Packets](https://net.example/packets) (time: 8 min)\n\nA tail.\n`,
    ));

  it('end with one that ignores the finding, with scopes from narrow to wide', () =>
    checkIgnore(
      editor,
      ['Ignore... for empty-time: studyNotes.ignore line 8:0-8:0, notes 0:0-0:0, workspace, everywhere'],
      3,
    ));

  it('leave out actions that need a workspace or the Study Notes extension if there is none', () => {
    checkIgnore(
      { hasCommands: true, hasWorkspace: false },
      ['Ignore... for empty-time: studyNotes.ignore line 8:0-8:0, notes 0:0-0:0, everywhere'],
      3,
    );
    checkIgnore(
      { hasCommands: false, hasWorkspace: true },
      [
        'Ignore on this line for empty-time: 8:0-8:0 <<!-- study-notes-ignore-next empty-time -->\n>',
        'Ignore in these notes for empty-time: 0:0-0:0 <<!-- study-notes-ignore empty-time -->\n\n>',
      ],
      1,
    );
  });

  it('do not show ids of rules', () => {
    for (const capabilities of [editor, { hasCommands: false, hasWorkspace: false }])
      for (const { title } of actions(notes, '(time: ‸)', capabilities)) assert.doesNotMatch(title, /empty-time/);
  });

  it('are empty without findings', () => check('a header‸ and a load', []));
});

describe('fix all', () => {
  const misspelled = notes.replace('FILL ME IN', 'FILL ME IN\n\nThen `docker container execute`.');
  const offered = (kind: string) => actions(misspelled, '#‸', editor, [kind]).map(drawn);

  it('is offered on request, and does not change the author’s own content', () => {
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.studyNotes'])
      assert.deepEqual(offered(kind), ['Fix all auto-fixable problems: 16:23-16:30 <exec>']);
  });

  it('includes times from the syllabus if the user runs it, and reports them', () => {
    const run = actions(misspelled, '#‸', editor, ['source.fixAll'], false);
    assert.deepEqual(run.map(drawn), [
      'Fix all auto-fixable problems: studyNotes.showFixed 2 fixed, 1 times; 8:62-8:62 <12 min>, 16:23-16:30 <exec>',
    ]);
    assert.deepEqual(offered('source.fixAll'), actions(misspelled, '#‸', editor, ['source.fixAll'], true).map(drawn));
  });

  it('is not offered for other kinds of code actions', () => {
    for (const kind of ['quickfix', 'source.organizeImports', 'source.fixAll.other', 'refactor'])
      assert.deepEqual(offered(kind), []);
  });
});

/**
 * Checks the quick fixes at the cursor, which is marked in a piece of the text, without the actions that ignore
 * findings.
 */
function check(at: string, expected: readonly string[], text = notes): void {
  const offered = actions(text, at, editor);
  assert.deepEqual(offered.slice(0, expected.length).map(drawn), expected);
  for (const { title } of offered.slice(expected.length)) assert.match(title, /^Ignore/);
}

/** Checks the actions that an editor with some capabilities gets for an empty time, after the first ones. */
function checkIgnore(capabilities: EditorCapabilities, expected: readonly string[], after: number): void {
  assert.deepEqual(actions(notes, '(time: ‸)', capabilities).slice(after).map(drawn), expected);
}

function actions(
  text: string,
  at: string,
  capabilities: EditorCapabilities,
  only?: readonly string[],
  isAutomatic?: boolean,
): CodeAction[] {
  const parsedNotes = readNotes(text);
  const offset = text.indexOf(at.replace('‸', '')) + at.indexOf('‸');
  const cursor = lineColumn(parsedNotes.lines, offset);
  const asked = {
    range: { start: cursor, end: cursor },
    only,
    ...capabilities,
    ...(isAutomatic !== undefined && { isAutomatic }),
  };
  return codeActions(parsedNotes, uri, { syllabus, specifications: allSpecifications }, {}, { levels: [] }, asked);
}

/**
 * Returns an action as text: "Remove it (preferred) for placeholder: 13:0-15:0 <>", with the new text of its edits, or
 * its command and arguments.
 */
function drawn({ title, isPreferred, diagnostics: mended, edit, command }: CodeAction): string {
  const rule = mended ? ` for ${mended[0]?.code}` : '';
  const changes = (edit?.changes?.[uri] ?? []).map(({ range, newText }) => `${placeOf(range)} <${newText}>`);
  const given = (command?.arguments ?? []).map((each: GoTo | Ignore | FixedProblems) => {
    if ('count' in each) return `${each.count} fixed, ${each.times} times`;
    if ('range' in each) return [placeOf(each.range), each.then].filter(Boolean).join(' ');
    return [...each.comments.map(({ scope, edit }) => `${scope} ${placeOf(edit.range)}`), ...each.settings].join(', ');
  });
  const run = command ? [[command.command, ...given].join(' ')] : [];
  const done = [...run, ...(changes.length > 0 ? [changes.join(', ')] : [])].join('; ');
  return `${title}${isPreferred ? ' (preferred)' : ''}${rule}: ${done}`;
}

function placeOf({ start, end }: PlaceRange): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
