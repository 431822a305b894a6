import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { documentationOf } from '../server/src/features/diagnostics';
import { rules } from '../server/src/rules/all';
import { type Example, type Rule, type RuleLevel, ruleLevels } from '../server/src/rules/rule';

// The README's rule section and the setting's schema are printed from the rules. `UPDATE=1 npm run test:unit` writes them.
const update = process.env.UPDATE === '1';
const opening = '<!-- rules: printed from server/src/rules by test/documentation.test.ts -->';
const closing = '<!-- end of rules -->';

describe('documentation', () => {
  it('lists every rule in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    check('README.md', readme, withSection(readme, rulesInMarkdown()));
  });

  it('describes every rule in the setting studyNotes.rules', () => {
    const text = readFileSync('package.json', 'utf8');
    const manifest = JSON.parse(text);
    manifest.contributes.configuration.properties['studyNotes.rules'] = rulesSetting();
    check('package.json', text, `${JSON.stringify(manifest, null, 2)}\n`);
  });

  it('is where the diagnostics link to', () => {
    const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const { id } of rules) {
      assert.equal(documentationOf(id), homepage.replace(/#readme$/, `#${id}`));
      assert.match(readFileSync('README.md', 'utf8'), new RegExp(`^### ${id}$`, 'm'));
    }
  });

  for (const path of pathsNamedIn('server/README.md')) {
    it(`names ${path} in server/README.md, and it is there`, () => assert.ok(existsSync(path)));
  }
});

function check(path: string, before: string, after: string): void {
  if (update && before !== after) writeFileSync(path, after);
  else assert.equal(before, after, `${path} is out of date: UPDATE=1 npm run test:unit writes it`);
}

/** The text with the section between its two marks. */
function withSection(text: string, section: string): string {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  assert.ok(start >= 0 && end >= 0, `the README has the lines ${opening} and ${closing}`);
  return `${text.slice(0, start + opening.length)}\n\n${section}\n${text.slice(end)}`;
}

function rulesInMarkdown(): string {
  const rows = rules.map(({ id, level, what, examples }) => {
    return `| [${id}](#${id}) | ${what} | ${level} | ${examples.some(isMended) ? 'yes' : ''} |`;
  });
  const table = ['| Rule | What it asks | Level | Quick fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${table}\n\n${rules.map(ruleInMarkdown).join('\n\n')}\n`;
}

function ruleInMarkdown({ id, what, why, examples }: Rule): string {
  const example = examples.find((each) => 'wrong' in each);
  assert.ok(example, `${id} has no example of what is wrong`);
  const wrong = example.wrong.replace(/[⟦⟧]/g, '').trimEnd();
  const shown =
    example.fixed === undefined
      ? fenced('markdown', wrong)
      : fenced('diff', difference(wrong, example.fixed.trimEnd()));
  return [`### ${id}`, `${what} ${why}`, `> ${example.says}`, shown].join('\n\n');
}

/** Both texts as one: lines that only the first has with a "-", those that only the second has with a "+". */
function difference(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(0, head).map((line) => ` ${line}`),
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
    ...old.slice(old.length - tail).map((line) => ` ${line}`),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A fence longer than any in the text: examples hold fences of their own. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function isMended(example: Example): boolean {
  return 'wrong' in example && example.fixed !== undefined;
}

const levelsInWords: Readonly<Record<RuleLevel, string>> = {
  error: 'Underlined in red, and listed under Problems as an error.',
  warning: 'Underlined in yellow, and listed under Problems as a warning.',
  info: 'Underlined in blue, and listed under Problems.',
  hint: 'Three dots under the first letters, and a light bulb; not listed under Problems.',
  off: 'Not looked for at all.',
};

function rulesSetting(): object {
  const properties = rules.map(({ id, level, what, why }) => [
    id,
    {
      type: 'string',
      enum: ruleLevels,
      enumDescriptions: ruleLevels.map((each) => levelsInWords[each]),
      default: level,
      markdownDescription: `${what} ${why} [More](${documentationOf(id)})`,
    },
  ]);
  return {
    order: 3,
    type: 'object',
    scope: 'resource',
    default: {},
    additionalProperties: false,
    markdownDescription: 'How loudly each rule speaks: `error`, `warning`, `info`, `hint`, or `off`.',
    properties: Object.fromEntries(properties),
  };
}

/** Every path in back ticks, such as `server/src/rules/` or `test/house.test.ts`. */
function pathsNamedIn(path: string): string[] {
  const named = readFileSync(path, 'utf8').matchAll(/`((?:server|client|test|scripts)\/[\w./-]+)`/g);
  return [...new Set(Array.from(named, ([, inTicks]) => inTicks as string))];
}
