import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readNotebook } from '../server/src/notebook/read';
import { rules } from '../server/src/rules/all';
import { findingsOf } from '../server/src/rules/findings';
import { type Fixed, fixAll } from '../server/src/rules/fixAll';
import { applyEdits } from '../server/src/text/edit';
import { exampleContext as context } from './exampleContext';

const options = { levels: [] };

describe('fixing all', () => {
  it('mends whatever is sure, of every rule, and takes fixes that overlap in turn', () =>
    check(
      `# Operating systems

## Area 1: Containers

[Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (time: )

FILL ME IN

[Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (time: 20 min)

- FILL ME IN
- TODO

[Lab: Processes in a box](https://os.example/box) (time: )

Run \`dokcer run\`, then \`docker container execute\`.
`,
      `# Operating systems

## Area 1: Containers

[Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (time: 10 min)

[Lab: Docker Intro](https://training.play-with-docker.com/beginner-linux/) (time: 20 min)

[Lab: Processes in a box](https://os.example/box) (time: )

Run \`docker run\`, then \`docker container exec\`.
`,
      6,
    ));

  it('leaves notes alone that need nothing', () => {
    const text = '# Networks\n\n## Area 1: Routing\n\n[Lab: Static routes](https://net.example/static) (time: 5 min)\n';
    check(text, text, 0);
  });

  it('mends on its own, when notes are saved, nothing that is the author’s to say', () => {
    const asked = rules.filter(({ fixedWhenAsked }) => fixedWhenAsked).map(({ id }) => id);
    assert.ok(asked.includes('missing-time') && asked.includes('empty-time') && asked.includes('placeholder'));
  });

  it('once is enough, whatever happened to the notes, and comes to the same as fixing one by one', () => {
    fc.assert(
      fc.property(damaged(), (text) => {
        const fixed = mended(text);
        assert.equal(applyEdits(text, fixed.edits), fixed.text);
        assert.deepEqual(mended(fixed.text), { text: fixed.text, edits: [], count: 0 });
        assert.equal(fixed.text, oneByOne(text));
      }),
    );
  }).timeout(60_000);
});

/** The notes in; the notes after all fixes, and how many there were, out. */
function check(text: string, expected: string, count: number): void {
  const fixed = mended(text);
  assert.equal(fixed.text, expected);
  assert.equal(fixed.count, count);
}

function mended(text: string): Fixed {
  return fixAll(readNotebook(text), options, context, {});
}

/** Makes the first sure fix that there is, and reads the notes again, until there is none. */
function oneByOne(text: string): string {
  for (let now = text; ; ) {
    const fixes = findingsOf(readNotebook(now), context, {}).flatMap((found) => found.fixes);
    const sure = fixes.find((fix) => fix.sure);
    if (!sure) return now;
    now = applyEdits(now, sure.edits);
  }
}

/** Notes in which a few spans are gone, doubled, or replaced by what people leave behind. */
function damaged(): fc.Arbitrary<string> {
  const scraps = ['', '\n', '\n\n', '- FILL ME IN\n', 'TODO\n', '(time: )', '`docker container execute`', '```\n', '#'];
  const damage = fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom(...scraps));
  return fc.tuple(fc.constantFrom(...notes()), fc.array(damage, { minLength: 1, maxLength: 6 })).map(([text, hits]) =>
    hits.reduce((now, [at, length, scrap]) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + scrap + now.slice(start + length);
    }, text),
  );
}

/** The notes of the tests that are short enough to be read many times, and the examples of the rules. */
function notes(): string[] {
  const files = readdirSync('test/notes', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('algorithms'))
    .map((name) => readFileSync(`test/notes/${name}`, 'utf8'));
  const examples = rules.flatMap((rule) =>
    rule.examples.map((example) => ('wrong' in example ? example.wrong.replace(/[⟦⟧]/g, '') : example.right)),
  );
  return [...files, ...examples];
}
