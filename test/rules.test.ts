import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readNotebook } from '../server/src/notebook/read';
import { rules } from '../server/src/rules/all';
import { findingsOf, type RuledFinding } from '../server/src/rules/findings';
import { builtInSyllabus } from '../server/src/syllabus/builtIn';
import { applyEdits } from '../server/src/text/edit';

const context = {
  syllabus: builtInSyllabus(),
};

describe('rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      rule.examples.forEach((example, index) => {
        if ('right' in example) it(`is silent on right example ${index + 1}`, () => check(rule.id, example.right));
        else
          it(`finds and mends example ${index + 1}`, () => check(rule.id, example.wrong, example.says, example.fixed));
      });
    });
  }

  it('say nothing of a file that is no notebook', () => {
    const readme = '# left-pad\n\n## Install\n\n    npm install left-pad\n\n## Usage\n\nTODO: write notes\n\n-\n';
    assert.deepEqual(findingsOf(readNotebook(readme), context, {}), []);
  });

  it('speak as loudly as the settings say', () => {
    const text = withoutMarks(firstWrong('missing-time'));
    assert.deepEqual(levelsOf(text, {}), ['warning']);
    assert.deepEqual(levelsOf(text, { 'missing-time': 'error', placeholder: 'off' }), ['error']);
    assert.deepEqual(levelsOf(text, { 'missing-time': 'off' }), []);
  });

  // A fix, applied, removes its finding and adds none; applied again it changes nothing.
  for (const name of readdirSync('test/notes', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  )) {
    it(`mend what they find in test/notes/${name}`, () => {
      const text = readFileSync(`test/notes/${name}`, 'utf8');
      for (const found of findings(text))
        for (const fix of found.fixes) checkFix(text, found, applyEdits(text, fix.edits));
    });
  }
});

/** One marked text in; the same text marked by the rule, what it says, and the text after its first fix out. */
function check(ruleId: string, marked: string, says?: string, fixed?: string): void {
  const text = withoutMarks(marked);
  assert.ok(readNotebook(text).isNotebook, 'an example that is no notebook shows nothing');
  const found = findings(text).filter(({ rule }) => rule.id === ruleId);
  assert.equal(withMarks(text, found), marked);
  assert.deepEqual(
    found.map(({ message }) => message),
    says === undefined ? [] : [says],
  );
  const mended = found.map(({ fixes }) => fixes[0] && applyEdits(text, fixes[0].edits))[0];
  assert.equal(mended, fixed);
  if (found[0] && mended !== undefined) checkFix(text, found[0], mended);
}

function checkFix(before: string, mended: RuledFinding, after: string): void {
  const left = findings(before).filter(({ rule, span }) => rule !== mended.rule || span.start !== mended.span.start);
  assert.deepEqual(findings(after).map(said), left.map(said));
}

function findings(text: string): readonly RuledFinding[] {
  return findingsOf(readNotebook(text), context, {});
}

function said({ rule, message }: RuledFinding): string {
  return `${rule.id}: ${message}`;
}

function levelsOf(text: string, levels: Parameters<typeof findingsOf>[2]): string[] {
  return findingsOf(readNotebook(text), context, levels).map(({ level }) => level);
}

function firstWrong(ruleId: string): string {
  const example = rules.find(({ id }) => id === ruleId)?.examples[0];
  assert.ok(example && 'wrong' in example);
  return example.wrong;
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
