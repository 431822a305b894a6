import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { OtherCheck } from '../../server/src/findings/finding';
import { readNotes } from '../../server/src/notes/reading/read';
import { rules } from '../../server/src/rules/engine/all';
import { findingsOf } from '../../server/src/rules/engine/findings';
import type { RuledFinding } from '../../server/src/rules/rule/rule';
import { readOtherChecks } from '../../server/src/service/settings/otherChecks';
import { lineAt } from '../../server/src/text/lines';
import { exampleContext } from './exampleContext';

/** Rules of markdownlint about spaces, lengths, markers and style, which have no equivalent in this project. */
const layout = ['MD003', 'MD009', 'MD010', 'MD013', 'MD014', 'MD022', 'MD023', 'MD026', 'MD033', 'MD040'];

/** Pairs of rules of this project and markdownlint that may report one line, with the reason why they differ. */
const examined: Readonly<Record<string, string>> = {
  'broken-link-syntax MD034':
    'Theirs asks for angle brackets around an address; ours tells which link it is a part of.',
  'empty-time MD036': 'Theirs takes a bold line for a heading; ours tells that its time is still to come.',
  'toc-out-of-date MD051':
    'Theirs tells of one dead link; ours tells of headings, too, that are missing or found by mistake.',
};

/** A repeated heading, and a table of contents whose only problem is a broken link. */
const networks = `# Networks

- [Area 1: Routing](#area-1-routing)
- [Area 2: Switching](#area-2-switching)
- [Area 3: Naming](#area-3-naming)

## Area 1: Routing

### [Video: Packets](https://net.example/packets) (8 min)

- A header and a load.

### [Video: Packets](https://net.example/packets) (8 min)

- Once more.

## Area 2: Switching

### [Video: Bridges](https://net.example/bridges) (8 min)

- Who is behind which port.
`;

describe('together with markdownlint', () => {
  const texts = [...examples(), ...notes(), networks];
  const pairs = texts.flatMap((text) => pairsIn(text, readOtherChecks(undefined, { run: 'onType' })));

  it('no line has two equal findings', () => {
    const others = pairs.filter(([our, their]) => !layout.includes(their) && !(`${our} ${their}` in examined));
    assert.deepEqual(others, []);
  });

  it('all compared pairs of rules can occur together', () => {
    for (const pair of Object.keys(examined))
      assert.ok(
        pairs.some((each) => each.join(' ') === pair),
        pair,
      );
  });

  it('findings are omitted only if it reports the same problem', () => {
    const omitted = texts.flatMap(omittedIn);
    assert.deepEqual([...new Set(omitted.flatMap(({ checks }) => checks))].sort(), [...lintChecks()].sort());
    for (const { line, checks, theirs } of omitted) {
      const said = theirs.filter(({ lineNumber }) => lineNumber === line).map(idOf);
      assert.ok(
        checks.some((check) => said.includes(check)),
        `${checks} on line ${line}, not ${said}`,
      );
    }
  });
});

/** Returns both rules for each line that Study Notes and markdownlint report. */
function pairsIn(text: string, otherChecks: ReadonlySet<OtherCheck>): [string, string][] {
  const theirs = linted(text);
  return found(text, otherChecks).flatMap(({ rule, line }) =>
    theirs.filter(({ lineNumber }) => lineNumber === line).map((error): [string, string] => [rule.id, idOf(error)]),
  );
}

/** Returns the findings that Study Notes omits because markdownlint reports them, and all findings of markdownlint. */
function omittedIn(text: string) {
  const theirs = linted(text);
  return found(text, new Set()).flatMap(({ line, alsoReportedBy: saidBy }) => {
    const checks = (saidBy ?? []).filter((check) => lintChecks().has(check));
    return checks.length > 0 ? [{ line, checks, theirs }] : [];
  });
}

function lintChecks(): ReadonlySet<OtherCheck> {
  return readOtherChecks(undefined, { run: 'onType' });
}

function linted(text: string): readonly LintError[] {
  return lint({ strings: { text }, config: { default: true } }).text ?? [];
}

/** Returns the findings of Study Notes with their 1-based lines. */
function found(text: string, otherChecks: ReadonlySet<OtherCheck>): (RuledFinding & { readonly line: number })[] {
  const parsedNotes = readNotes(text);
  const context = { ...exampleContext, otherChecks };
  return findingsOf(parsedNotes, context, {}).map((each) => ({
    ...each,
    line: lineAt(parsedNotes.lines, each.span.start) + 1,
  }));
}

function idOf({ ruleNames }: LintError): string {
  return ruleNames[0] ?? '';
}

function examples(): string[] {
  return rules.flatMap((rule) =>
    rule.examples.map((example) => ('incorrect' in example ? example.incorrect.replace(/[⟦⟧]/g, '') : example.correct)),
  );
}

function notes(): string[] {
  return readdirSync('test/samples/notes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`test/samples/notes/${name}`, 'utf8'));
}
