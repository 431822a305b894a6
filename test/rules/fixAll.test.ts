import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readNotes } from '../../server/src/notes/reading/read';
import { rules } from '../../server/src/rules/engine/all';
import { type Fixed, fixAll } from '../../server/src/rules/engine/fixAll';
import { applyEdits } from '../../server/src/text/edit';
import { withAnyLineEnds } from '../lineEnds';
import { withinTime } from '../withinTime';
import { exampleContext as context } from './exampleContext';

const options = { levels: [] };

describe('fixing all', () => {
  const notes = `# Operating systems

## Area 1: Containers

[Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (time: )

FILL ME IN

[Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (time: 20 min)

- FILL ME IN
- TODO

[Lab: Processes in a box](https://os.example/box) (time: )

Run \`dokcer run\`, then \`docker container execute\`.
`;

  it('applies the safe fixes of every rule, and overlapping ones in turn', () =>
    check(
      notes,
      `# Operating systems

## Area 1: Containers

[Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (time: 10 min)

[Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (time: 20 min)

[Lab: Processes in a box](https://os.example/box) (time: )

Run \`docker run\`, then \`docker container exec\`.
`,
      6,
    ));

  it('adds no time to a module that may not be done yet', () => {
    const begun = '### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U)';
    const text = `# Networks\n\n## Area 1: Docker and Containers\n\n${begun}\n\nBoxes.\n\n### [Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/)\n\n`;
    check(`${text}- \n`, `${text.replace(begun, `${begun} (10 min)`)}- \n`, 1);
  });

  it('does not change notes without problems', () => {
    const text = '# Networks\n\n## Area 1: Routing\n\n[Lab: Static routes](https://net.example/static) (time: 5 min)\n';
    check(text, text, 0);
  });

  it('is fast with any number of fixes', () => {
    const [title, item] = ['## Area 1: Networks\n\n', '-\n\n'];
    assert.ok(withinTime(10_000, () => fixedAll(title + item.repeat(8000))).count > 7000);
  });

  it('does not change the author’s own content on save', () =>
    assert.equal(whenSaved(notes), notes.replace('dokcer', 'docker').replace('execute', 'exec')));

  it('needs only one run, for any notes', () => {
    fc.assert(
      fc.property(damaged(), (text) => {
        const fixed = fixedAll(text);
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        assert.deepEqual(fixedAll(fixed.text), { text: fixed.text, edits: [], count: 0, rules: [] });
      }),
    );
  });

  it('on save, changes only lines with a typing error', () => {
    fc.assert(
      fc.property(
        sound,
        fc.array(fc.tuple(fc.constantFrom(...typingErrors), fc.nat()), { maxLength: 4 }),
        (text, drawn) => {
          const before = text.split(/[\r\n]/);
          const misspelled = drawn.reduce((now, [typingError, n]) => {
            const next = typingError(now, n);
            const lines = now.split(/[\r\n]/);
            const changed = next.split(/[\r\n]/).findIndex((line, at) => line !== lines[at]);
            // If a command contains two errors, each makes the other less certain.
            return lines[changed] === before[changed] ? next : now;
          }, text);
          const fixed = whenSaved(misspelled);
          const after = misspelled.split(/[\r\n]/);
          const lines = fixed.split(/[\r\n]/);
          const other = lines.filter((line, n) => line !== before[n] && line !== after[n]);
          assert.deepEqual(other, []);
        },
      ),
    );
  });
});

/** Functions that introduce a typing error into one line that matches a pattern. */
const typingErrors = (
  [
    [/^#+ /gm, (marks) => marks.trimEnd()],
    [/\]\(https/g, () => '] (https'],
    [/\bexec\b/g, () => 'execute'],
    [/\bdocker /g, () => 'dokcer '],
  ] satisfies [RegExp, (right: string) => string][]
).map(([right, wrong]) => (text: string, n: number) => {
  const places = [...text.matchAll(right)];
  const place = places[n % places.length];
  if (!place) return text;
  return text.slice(0, place.index) + wrong(place[0]) + text.slice(place.index + place[0].length);
});

/** Generates notes without anything to fix on save. */
const sound = fc.oneof(
  fc.constantFrom(...files().map(whenSaved)),
  withAnyLineEnds(fc.constantFrom(...files())).map(whenSaved),
);

function whenSaved(text: string): string {
  return fixAll(readNotes(text), options, context, {}, ({ fixedWhenAsked }) => !fixedWhenAsked).text;
}

/** Checks the notes after all fixes, and the number of fixes. */
function check(text: string, expected: string, count: number): void {
  const fixed = fixedAll(text);
  assert.equal(fixed.text, expected);
  assert.equal(fixed.count, count);
}

function fixedAll(text: string): Fixed {
  return fixAll(readNotes(text), options, context, {});
}

/** Generates notes in which a few spans are removed, repeated, or replaced by placeholders. */
function damaged(): fc.Arbitrary<string> {
  const replacements = [
    '',
    '\n',
    '\n\n',
    '- FILL ME IN\n',
    'TODO\n',
    '(time: )',
    '`docker container execute`',
    '```\n',
    '#',
    '\r',
    '\r\n',
  ];
  const damage = fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom(...replacements));
  return fc
    .tuple(withAnyLineEnds(fc.constantFrom(...texts())), fc.array(damage, { minLength: 1, maxLength: 6 }))
    .map(([text, hits]) =>
      hits.reduce((now, [at, length, scrap]) => {
        const start = at % (now.length + 1);
        return now.slice(0, start) + scrap + now.slice(start + length);
      }, text),
    );
}

/** The sample notes that are short enough to be read many times, and the examples of the rules. */
function texts(): string[] {
  const examples = rules.flatMap((rule) =>
    rule.examples.map((example) => ('incorrect' in example ? example.incorrect.replace(/[⟦⟧]/g, '') : example.correct)),
  );
  return [...files(), ...examples];
}

function files(): string[] {
  return readdirSync('test/samples/notes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('algorithms'))
    .map((name) => readFileSync(`test/samples/notes/${name}`, 'utf8'));
}
