import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNotes } from '../../server/src/notes/reading/read';
import type { Refactoring } from '../../server/src/protocol';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { Service } from '../../server/src/service';
import { lineColumn, offsetAt, readLines } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { anyCharacter } from '../anyCharacter';
import { anyLineEnd, withAnyLineEnds } from '../lineEnds';
import { exampleContext } from '../rules/exampleContext';

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
  'A **router** forwards **packets**,\n> each for __itself__.',
  '```sh',
  '```dockerfile\nFROM nginx AS web\nCOPY --form=web . # all',
  '~~~yaml\nservices:\n  web:\n    image: nginx\n    port:\n',
  '$ docker run -it alpine',
  '```',
  '| a | b |',
  '|---|---|',
  '<!-- study-notes-ignore-next missing-time, placeholder -->',
  '  <!-- study-notes-ignore no-rule --> <!-- study-notes-ignore-line -->',
  '<!-- study-notes-times -->',
  '<!-- /study-notes-times -->',
  '<!--',
  '-->',
  '---',
  '[x]: https://net.example',
  '[Broken](https://net.example',
  '##Area 4',
  'Lab: Routers(https://net.example/routers)(10 min)',
  '* [Area 1: Routing](#area-1-routing)\n  * [Beginner](#beginner)\n* [Gone](#gone)',
  '![phases](images/phase.svg) <img src="images/phases.svg">',
  'مرحبا 📦 （用时：20分钟）',
  '\u0000\uFEFF',
  '',
  '',
];

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
);
const drawnText = fc.array(fc.tuple(line, anyLineEnd), { maxLength: 40 }).map((lines) => lines.flat().join(''));
const anyText = fc.oneof(drawnText, withAnyLineEnds(drawnText));

const uri = 'file:///notes.md';

describe('on any text', () => {
  it('no request throws, and no finding or fix is out of range', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        answers(opened(text), text);
        for (const { span, fixes } of findingsOf(readNotes(text), exampleContext, {})) {
          for (const each of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
            assert.ok(0 <= each.start && each.start <= each.end && each.end <= text.length);
          }
        }
      }),
    );
  });

  it('results after a change equal those of the changed text from scratch', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(40), anyText, (text, at, length, typed) => {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const lines = readLines(text);
        const range = { start: lineColumn(lines, start), end: lineColumn(lines, end) };
        const service = opened(text);
        answers(service, text);
        service.change(uri, 2, [{ range, text: typed }]);
        // A position within a line ending counts as the end of the line, so the range can be wider than the span.
        const before = text.slice(0, offsetAt(lines, text, range.start));
        const after = before + typed + text.slice(offsetAt(lines, text, range.end));
        assert.deepEqual(answers(service, after), answers(opened(after), after));
      }),
    );
  });

  it('results after adding and removing front matter equal those before', () => {
    const notes = '# Course\n\n## Area 1: Ports\n\n- [Video](https://ports.example) (5 min)\n\n## Area 2: Routes\n';
    const service = opened(notes);
    const top = { line: 0, character: 0 };
    for (const [end, typed, after] of [
      [0, '---\nterm: 1\n---\n', `---\nterm: 1\n---\n${notes}`],
      [3, '', notes],
    ] as const) {
      service.change(uri, 2, [{ range: { start: top, end: { line: end, character: 0 } }, text: typed }]);
      assert.deepEqual(answers(service, after), answers(opened(after), after));
    }
  });
});

function opened(text: string): Service {
  const service = new Service();
  service.open(uri, 1, text);
  return service;
}

const refactorings: readonly Refactoring[] = [
  { name: 'moveUp' },
  { name: 'moveDown' },
  { name: 'moveInto', line: 3 },
  { name: 'renumber' },
  { name: 'insertTimeTable' },
  { name: 'sortBySyllabus', scope: 'notes' },
  { name: 'insertMissing', scope: 'area' },
  { name: 'convert', scope: 'notes', form: 'numbers' },
];

/** Returns the answers of the service to all requests, at a few places. */
function answers(service: Service, text: string): unknown {
  const lines = readLines(text);
  const places = [0.1, 0.5, 0.9, 1].map((part) => lineColumn(lines, Math.floor(text.length * part)));
  return [
    service.symbols(uri),
    service.folding(uri),
    service.diagnostics(uri),
    service.inlayHints.inRange(uri, { start: lineColumn(lines, 0), end: lineColumn(lines, text.length) }),
    service.commands.lenses(uri),
    service.commands.typed(uri, { start: lineColumn(lines, 0), end: lineColumn(lines, text.length) }),
    runToEnd(
      service.codeActionsInSteps(uri, {
        range: { start: lineColumn(lines, 0), end: lineColumn(lines, text.length) },
        only: ['quickfix', 'source'],
        hasCommands: true,
        hasWorkspace: true,
      }),
    ),
    service.notesFiles.tree(),
    [...service.notesFiles.symbols('a')],
    places.map((place) => [
      service.hover(uri, place),
      service.completion.candidates(uri, place, undefined),
      service.inlayHints.tooltip(uri, place),
      service.additions.moduleChoices(uri, place),
      service.additions.newModule({ uri, position: place, title: 'Lab: [x]' }),
      service.additions.insertTime({ uri, position: place, minutes: 5 }),
      service.refactorings.choices(uri, place),
      refactorings.map((refactoring) => service.refactorings.edits({ uri, position: place, refactoring })),
    ]),
    service.additions.newArea({ uri, title: 'Switching' }),
    service.plans.plan({ uri, minutes: 45 }),
    service.plans.goalState({ uri, today: '2026-11-21' }),
    service.plans.calendar({ uri, today: '2026-11-21', stamp: '20261121T103000Z', by: '2026-12-09' }),
    service.reports.overview({ uri, log: { text, file: 'notes.md' } }),
    service.reports.overviewFile({ uri, format: 'svg' }),
    service.reports.overviewFile({ uri, format: 'csv' }),
    service.reports.stats(uri),
    service.additions.addTime({ uri, module: { title: 'Lab: Routers' }, minutes: 5 }),
    service.recall.deck({ uri }),
    places.map(({ line }) => service.recall.deck({ uri, line })),
  ];
}
