import assert from 'node:assert/strict';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { addressCompletion } from '../../server/src/editor/completion/addressCompletion';
import { accepted, cursorLine, inOrder, marked } from './marked';

const syllabus = readSyllabus(`# Networks

## Routing

- [Video: What is a router?](https://net.example/router) - 12 min
- [Lab: Static routes](https://net.example/static) - 30 min
- [Reading: Dynamic routes](https://net.example/dynamic) - 20 min

## Transport

- [Lab: Static ports](https://net.example/ports?id=(7)) - 30 min
- Exercise: Count the segments
`);

const notes = `# Notes

## Area 1 - Routing

### [Video: What is a router?](https://net.example/router) (12 min)

It forwards.

### [Lab: My own routes](https://mine.example/routes) (9 min)

`;

describe('completion of addresses', () => {
  for (const [where, line, typed, addresses] of [
    ['of the module with this title', '### [Lab: Static routes](‸', '(', ['static']],
    ['of the module in closed brackets', '### [Lab: Static routes](‸)', '(', ['static']],
    ['of the module next to a time', '### [Static routes ~30 mins](‸)', '(', ['static']],
    ['of the module on request, with its first letters', '### [Lab: Static routes](htt‸)', undefined, ['static']],
    ['of the module in a sentence', 'As in [What is a router](‸) above.', '(', ['router']],
    ['of modules whose titles contain the text', 'See [routes](‸', '(', ['mine.example/routes', 'static', 'dynamic']],
  ] as const) {
    it(`offers those ${where}`, () => {
      const { items } = check(line, typed);
      assert.deepEqual(
        items.map(({ label }) => label.replace('https://', '').replace('net.example/', '')),
        addresses,
      );
    });
  }

  for (const [where, line, expected] of [
    ['in unclosed brackets', '### [Lab: Static routes](‸', '### [Lab: Static routes](https://net.example/static)‸'],
    ['in closed brackets', '### [Lab: Static routes](‸)', '### [Lab: Static routes](https://net.example/static)‸'],
    [
      'instead of another address',
      '### [Lab: Static routes](ht‸tps://old.example) (9 min)',
      '### [Lab: Static routes](https://net.example/static)‸ (9 min)',
    ],
    [
      'before a time',
      '### [Lab: Static routes](‸ (30 min)',
      '### [Lab: Static routes](https://net.example/static)‸ (30 min)',
    ],
  ] as const) {
    it(`writes the address ${where}`, () => {
      const { notes: parsedNotes, items } = check(line, undefined);
      assert.equal(cursorLine(accepted(parsedNotes, items[0] as never)), expected);
    });
  }

  for (const [where, line, typed] of [
    ['for a text that is not the title of a module', 'as I [saw](‸', '('],
    ['for a module without an address', '- [Count the segments](‸', '('],
    ['for a picture', '![Lab: Static routes](‸', '('],
    ['for an anchor, which editors complete', '[Lab: Static routes](#‸', undefined],
    ['for a path, which editors complete', '[Lab: Static routes](./‸', undefined],
    ['without a text', '[](‸', '('],
    ['in code', '`[Lab: Static routes](‸`', '('],
    ['after another character', '### [Lab: Static routes]( ‸', ' '],
  ] as const) {
    it(`offers nothing ${where}`, () => assert.deepEqual(check(line, typed).items, []));
  }

  function check(line: string, typed: string | undefined) {
    const { notes: parsedNotes, at } = marked(`${notes}${line}\n`);
    return { notes: parsedNotes, items: inOrder(addressCompletion(parsedNotes, at, typed, syllabus)) };
  }
});
