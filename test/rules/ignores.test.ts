import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { outlineReport } from '../../server/src/course/reports/outlineReport';
import { reviseBlocks } from '../../server/src/markdown/sections/blocks';
import type { Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { rules } from '../../server/src/rules/engine/all';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { fixAll } from '../../server/src/rules/engine/fixAll';
import { ignoreInNotes, ignoreOnLine } from '../../server/src/rules/ignore/ignoreEdits';
import { ignoresOf } from '../../server/src/rules/ignore/ignores';
import { applyEdits, type Edit } from '../../server/src/text/edit';
import { lineAt, lineSpan } from '../../server/src/text/lines';
import { slice } from '../../server/src/text/span';
import { exampleContext as context } from './exampleContext';

describe('a comment that ignores a rule', () => {
  const before =
    '# Networks\n\n## Area 1: Routing\n\n### [Packets](https://net.example/packets) (8 min)\n\nA header.\n\n';
  const untimed = '### [What is a router?](https://net.example/router)\n\nIt forwards.\n';
  const another = '### [Static routes](https://net.example/static)\n\nA way there.\n';

  it('applies to the next line, and that rule only', () => {
    check(`${before}<!-- study-notes-ignore-next missing-time -->\n${untimed}`, []);
    check(`${before}<!-- study-notes-ignore-next placeholder -->\n${untimed}`, ['unused-ignore', 'missing-time']);
    check(`${before}<!-- study-notes-ignore-next missing-time -->\n${untimed}\n${another}`, ['missing-time']);
  });

  it('may follow other comments and a blank line, and name several rules or none', () => {
    const others = '<!-- study-notes-ignore-next unknown-command -->\n';
    check(`${before}<!-- study-notes-ignore-next missing-time -->\n${others}\n${untimed}`, ['unused-ignore']);
    check(`${before}<!-- study-notes-ignore-next placeholder, missing-time -->\n${untimed}`, ['unused-ignore']);
    check(`${before}<!--study-notes-ignore-next-->\n${untimed}`, []);
  });

  it('applies to its own line', () => {
    const line = 'Look with `docker container execute`.';
    check(`${before}${line} <!-- study-notes-ignore-line unknown-command -->\n${line}\n`, ['unknown-command']);
  });

  it('applies to the whole code block after it', () => {
    const code = '```sh\ndocker ps\ndocker container execute\n```\n';
    check(`${before}<!-- study-notes-ignore-next unknown-command -->\n${code}`, []);
    check(`${before}> <!-- study-notes-ignore-next unknown-command -->\n> ${code.replaceAll('\nd', '\n> d')}`, []);
    check(`${before}- First:\n  <!-- study-notes-ignore-next -->\n\n      docker container execute\n`, []);
  });

  it('applies to all of the notes, wherever it is', () => {
    check(`<!-- study-notes-ignore missing-time -->\n\n${before}${untimed}`, []);
    check(`---\ntitle: N\n---\n${before}${untimed}\n<!-- study-notes-ignore missing-time -->\n`, []);
  });

  it('has no effect in code', () => {
    check(`${before}\`<!-- study-notes-ignore missing-time -->\`\n\n${untimed}`, ['missing-time']);
  });

  it('is recognized exactly as documented', () => {
    const shown = readFileSync('docs/rules.md', 'utf8').matchAll(/^\| `(<!-- study-notes-ignore.* -->)` \|/gm);
    const comments = Array.from(shown, ([, comment]) => comment);
    const read = ignoresOf(readNotes(`${before}${comments.join('\n\n')}\n`));
    assert.deepEqual(
      read.map(({ scope, names }) => [scope, ...names.map(({ id }) => id)]),
      [
        ['next', 'missing-time'],
        ['line', 'missing-time'],
        ['notes', 'missing-time'],
      ],
    );
    for (const other of ['ignore-all', 'ignored', 'ignore_next', 'ignore-next-line', 'ignore-lines'])
      assert.deepEqual(ignoresOf(readNotes(`${before}<!-- study-notes-${other} missing-time -->\n`)), [], other);
  });

  it('does not count as notes of a module', () => {
    const [module] = readNotes(`${before.replace('A header.', '<!-- study-notes-ignore-next -->')}`).modules;
    assert.equal(module?.hasNotes, false);
  });

  it('is not reported as unused if its rule is turned off', () => {
    const parsedNotes = readNotes(`${before}<!-- study-notes-ignore-next missing-time -->\n${untimed}`);
    assert.deepEqual(findingsOf(parsedNotes, context, { 'missing-time': 'off' }), []);
  });
});

describe('ignoring a rule', () => {
  for (const { name, text } of notes()) {
    it(`on any line of ${name} adds no finding, and can be removed`, () => checkEveryLine(text));
  }

  for (const { name, text } of [...notes(), ...wrongExamples()]) {
    it(`turns off each finding in ${name}, and nothing else`, () => checkEveryFinding(text));
  }

  it('extends an existing comment', () => {
    const text =
      '# N\n\n## Area 1: R\n\n<!-- study-notes-ignore-next placeholder, empty-time -->\n[Lab: A](https://a.example)\n';
    const parsedNotes = readNotes(text);
    assert.equal(
      applyEdits(text, [ignoreOnLine(parsedNotes, 'missing-time', 5)]),
      text.replace('empty-time', 'empty-time, missing-time'),
    );
  });

  it('in a file adds a comment at the top, after the front matter, with the line endings of the file', () => {
    const text = '---\r\ntitle: N\r\n---\r\n# N\r\n';
    const once = applyEdits(text, [ignoreInNotes(readNotes(text), 'missing-time')]);
    assert.equal(once, '---\r\ntitle: N\r\n---\r\n<!-- study-notes-ignore missing-time -->\r\n\r\n# N\r\n');
    const twice = applyEdits(once, [ignoreInNotes(readNotes(once), 'empty-time')]);
    assert.equal(twice, once.replace('missing-time', 'missing-time empty-time'));
  });
});

/** Checks the rules with findings in notes. */
function check(text: string, expected: readonly string[]): void {
  const found = findingsOf(readNotes(text), context, {});
  assert.deepEqual(
    found.map(({ rule }) => rule.id),
    expected,
  );
}

/** Checks that a comment for a rule without a finding changes nothing in the notes, is reported as unused, and can be removed. */
function checkEveryLine(text: string): void {
  const parsedNotes = readNotes(text);
  const before = outline(parsedNotes);
  for (let line = lineAt(parsedNotes.lines, parsedNotes.blocks.start); line < parsedNotes.lines.starts.length; line++) {
    if (slice(text, lineSpan(parsedNotes.lines, text, line)).trim() === '') continue;
    const edit = ignoreOnLine(parsedNotes, 'heading-without-space', line);
    const after = revised(parsedNotes, edit);
    assert.equal(outline(after, lineInserted(parsedNotes, edit)), before, after.text);
    const fixed = fixAll(after, { levels: [] }, context, {}, ({ id }) => id === 'unused-ignore');
    assert.equal(fixed.text, text, `after line ${line + 1} was silenced`);
  }
}

/** Checks that a comment removes the findings of its rule at that place, and no others. */
function checkEveryFinding(text: string): void {
  const parsedNotes = readNotes(text);
  const all = findings(parsedNotes);
  const before = outline(parsedNotes);
  for (const each of all.filter(({ rule }) => rule !== 'unused-ignore')) {
    const edit = ignoreOnLine(parsedNotes, each.rule, each.line);
    const after = revised(parsedNotes, edit);
    const left = findings(after, lineInserted(parsedNotes, edit));
    const gone = all.filter((one) => !left.some((other) => other.rule === one.rule && other.line === one.line));
    assert.ok(gone.includes(each) && gone.every(({ rule }) => rule === each.rule), after.text);
    assert.deepEqual(
      left,
      all.filter((one) => !gone.includes(one)),
      after.text,
    );
    assert.equal(outline(after, lineInserted(parsedNotes, edit)), before, after.text);
  }
}

/** Returns the notes after an edit, parsed incrementally, which is much faster for many edits. */
function revised(parsedNotes: Notes, edit: Edit): Notes {
  return readNotes(reviseBlocks(parsedNotes.blocks, edit), undefined, parsedNotes);
}

/** Returns the 0-based line before which the edit inserts one; `undefined` if it appends to a line. */
function lineInserted(parsedNotes: Notes, { span, text }: Edit): number | undefined {
  return text.endsWith('\n') ? lineAt(parsedNotes.lines, span.start) : undefined;
}

/** Returns the findings of notes with the line numbers before a line was inserted. */
function findings(parsedNotes: Notes, inserted = Number.POSITIVE_INFINITY) {
  return findingsOf(parsedNotes, context, {}).map(({ rule, span, message }) => {
    const line = lineAt(parsedNotes.lines, span.start);
    return { rule: rule.id, line: line > inserted ? line - 1 : line, message };
  });
}

/** Returns the outline of the notes, by the lines before one was inserted. */
function outline(parsedNotes: Notes, inserted = Number.POSITIVE_INFINITY): string {
  const isLine = (key: string, value: unknown) => /^(?:line|minutesLine|area)$/.test(key) && typeof value === 'number';
  return JSON.stringify(
    outlineReport(parsedNotes, ''),
    (key, value) => (isLine(key, value) && value > inserted + 1 ? value - 1 : value),
    1,
  );
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

function notes(): NamedText[] {
  return readdirSync('test/samples/notes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('algorithms'))
    .map((name) => ({ name, text: readFileSync(`test/samples/notes/${name}`, 'utf8') }))
    .filter(({ text }) => readNotes(text).isNotes);
}

function wrongExamples(): NamedText[] {
  return rules.flatMap(({ id, examples }) =>
    examples.flatMap((example, n) =>
      'incorrect' in example ? { name: `example ${n + 1} of ${id}`, text: example.incorrect.replace(/[⟦⟧]/g, '') } : [],
    ),
  );
}
