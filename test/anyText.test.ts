import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnostics } from '../server/src/features/diagnostics';
import { readNotebook } from '../server/src/notebook/read';
import { findingsOf } from '../server/src/rules/findings';
import { builtInSyllabus } from '../server/src/syllabus/builtIn';

const context = { syllabus: builtInSyllabus() };

/** Pieces that notes are made of, whole and broken. */
const pieces = [
  '# Notes on networks',
  '## Area 1: Routing',
  '## Area 2',
  '### Beginner',
  '> Intermediate Level',
  '> **_Bring it together_**',
  '### [Lab: Static routes](https://net.example/static) (time: 30 min)',
  '[Video: What is a router?](https://net.example/router) (time: )',
  '* [Packets ~10 mins](https://net.example/packets)',
  '* [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U)',
  '  * A header and a load.',
  '1. Lab: Docker Intro - 15 min',
  '2. Docker Networking',
  '\t- ',
  '-',
  '- FILL ME IN',
  '> Include notes here about each of the links',
  'Time: TODO',
  'TODO: write notes',
  'It is forwarded with `docker container execute -it r sh`.',
  '```sh',
  '$ docker run -it alpine',
  '```',
  '| a | b |',
  '|---|---|',
  '<!--',
  '-->',
  '---',
  '[x]: https://net.example',
  '[Broken](https://net.example',
  'مرحبا 📦 （用时：20分钟）',
  '\u0000\uFEFF',
  '',
  '',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const anyText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''));

describe('on any text', () => {
  it('the core never throws, says nothing out of range, and says the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const notebook = readNotebook(text);
        for (const { span, fixes } of findingsOf(notebook, context, {})) {
          for (const each of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
            assert.ok(0 <= each.start && each.start <= each.end && each.end <= text.length);
          }
        }
        assert.deepEqual(diagnostics(readNotebook(text), context, {}), diagnostics(notebook, context, {}));
      }),
    );
  });
});
