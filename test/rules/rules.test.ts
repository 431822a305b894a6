import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readNotes } from '../../server/src/notes/reading/read';
import { rules } from '../../server/src/rules/engine/all';
import { findingsOf } from '../../server/src/rules/engine/findings';
import type { RuledFinding } from '../../server/src/rules/rule/rule';
import { applyEdits } from '../../server/src/text/edit';
import { exampleContext as context } from './exampleContext';

describe('rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      rule.examples.forEach((example, index) => {
        if ('correct' in example)
          it(`has no finding in valid example ${index + 1}`, () => check(rule.id, example.correct));
        else
          it(`finds and fixes invalid example ${index + 1}`, () =>
            check(rule.id, example.incorrect, example.message, example.fixed));
      });
    });
  }

  it('report nothing for a file that is not notes', () => {
    const readme = '# left-pad\n\n## Install\n\n    npm install left-pad\n\n## Usage\n\nTODO: write notes\n\n-\n';
    assert.deepEqual(findingsOf(readNotes(readme), context, {}), []);
  });

  it('have the severity of the settings', () => {
    const text = withoutMarks(firstWrong('missing-time'));
    assert.deepEqual(levelsOf(text, {}), ['warning']);
    assert.deepEqual(levelsOf(text, { 'missing-time': 'error', placeholder: 'off' }), ['error']);
    assert.deepEqual(levelsOf(text, { 'missing-time': 'off' }), []);
  });

  for (const name of readdirSync('test/samples/notes', { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.md'))
      it(`fix what they find in test/samples/notes/${name}`, () => checkFixes(`test/samples/notes/${name}`));
  }
});

/** Checks one marked text: the span, the message, and the text after the first fix. */
function check(ruleId: string, marked: string, says?: string, fixed?: string): void {
  const text = withoutMarks(marked);
  assert.ok(readNotes(text).isNotes, 'an example that is not notes shows nothing');
  const all = findings(text);
  const found = all.filter(({ rule }) => rule.id === ruleId);
  assert.equal(withMarks(text, found), marked);
  assert.deepEqual(
    found.map(({ message }) => message),
    says === undefined ? [] : [says],
  );
  const fixedText = found[0] && afterFirstFix(text, found[0]);
  assert.equal(fixedText, fixed);
  if (!found[0] || fixedText === undefined) return;
  checkFix(all, found[0], fixedText);
  const again = findings(fixedText).filter(({ rule }) => rule.id === ruleId);
  assert.deepEqual(again.map(said), [], 'fixed stays fixed');
}

function checkFixes(path: string): void {
  const text = readFileSync(path, 'utf8');
  const found = findings(text);
  for (const each of found) for (const fix of each.fixes) checkFix(found, each, applyEdits(text, fix.edits));
}

/** Checks that a fix removes its finding and adds none; it may fix others, as renumbering does. */
function checkFix(before: readonly RuledFinding[], fixedText: RuledFinding, after: string): void {
  const left = before.filter((each) => each !== fixedText).map(said);
  const found = findings(after).map(said);
  assert.deepEqual(
    found,
    left.filter((each) => found.includes(each)),
  );
}

function findings(text: string): readonly RuledFinding[] {
  return findingsOf(readNotes(text), context, {});
}

function afterFirstFix(text: string, { fixes }: RuledFinding): string | undefined {
  return fixes[0] && applyEdits(text, fixes[0].edits);
}

function said({ rule, message }: RuledFinding): string {
  return `${rule.id}: ${message}`;
}

function levelsOf(text: string, levels: Parameters<typeof findingsOf>[2]): string[] {
  return findingsOf(readNotes(text), context, levels).map(({ level }) => level);
}

function firstWrong(ruleId: string): string {
  const example = rules.find(({ id }) => id === ruleId)?.examples[0];
  assert.ok(example && 'incorrect' in example);
  return example.incorrect;
}

function withoutMarks(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

function withMarks(text: string, found: readonly RuledFinding[]): string {
  const marks = found.flatMap(({ span }) => [
    { span: { start: span.start, end: span.start }, text: '⟦' },
    { span: { start: span.end, end: span.end }, text: '⟧' },
  ]);
  return applyEdits(text, marks);
}
