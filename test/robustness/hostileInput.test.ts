import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-types';
import { Service } from '../../server/src/service';
import { lineColumn, offsetAt, readLines } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { anyCharacter } from '../anyCharacter';
import { cpuTime } from '../cpuTime';
import { anyLineEnd, withAnyLineEnds } from '../lineEnds';

const uri = 'file:///notes.md';

/**
 * Maximum CPU time of one answer in milliseconds. The limit is high, because the tests only check that there is an answer.
 */
const limit = 5000;

const notes = `# Docker

## Area 1 - Docker and Containers

### Beginner

#### [Video: Why Docker?](https://www.youtube.com/watch?v=RYDHUTHLf8U) (12 min)

Boxes that \`docker container ls\` lists.

#### [Lab: Mine](https://my.example)
`;

describe('hostile input', () => {
  for (const [what, text] of [
    ['an unclosed fence', `${notes}\n\`\`\`sh\n$ docker run\n${notes}`],
    ['an unclosed code span', `${notes}\n\`docker container\n\n## \`\`\`\`\n`],
    ['nested quotes', `${notes}\n${'> '.repeat(500)}### Lab (3 min)\n`],
    [
      'nested lists',
      `${notes}\n${Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- Lab ${depth}`).join('\n')}\n`,
    ],
    ['NUL bytes', `${notes.replace('Why', 'W\0hy')}\0\n\0# \0\n`],
    ['CRLF', notes.replaceAll('\n', '\r\n')],
    ['CR', notes.replaceAll('\n', '\r')],
    ['mixed line endings', notes.replaceAll('\n\n', '\r\n\r').replaceAll('\n', '\n\r')],
    ['a byte order mark', `\uFEFF${notes}`],
    ['an unpaired surrogate', `${notes}\n#### [Lab: \uD83D](https://my.example/\uDC00) (\uD83D min)\n`],
    ['unclosed front matter', `---\ntitle: Docker\n${notes}`],
    ['unclosed front matter with CRLF', `---\n${notes}${'line\n'.repeat(60)}`.replaceAll('\n', '\r\n')],
    ['a line of letters', `${notes}\n#### ${'a'.repeat(100_000)}\n`],
    ['a line of spaces', `${notes}\n#### [Lab](https://x.example) (${' '.repeat(100_000)}\n`],
    ['a line of brackets', `${notes}\n#### ${'['.repeat(100_000)}\n`],
    ['a line of parentheses', `${notes}\n#### Lab ${'('.repeat(100_000)}3 min\n`],
    ['a line of asterisks', `${notes}\n${'*'.repeat(100_000)}\n`],
    ['a line of backticks', `${notes}\n${'` '.repeat(50_000)}\n`],
    ['a line of times', `${notes}\n#### ${'3 min '.repeat(16_000)}\n`],
    ['a line of markers', `${notes}\n${'> - # '.repeat(2_000)}\n`],
    [
      'Chinese',
      '# 网络\n\n## 第1章 路由\n\n### [视频：什么是路由器？](https://net.example)（用时：20分钟）\n\n它转发。\n',
    ],
    [
      'right-to-left text',
      '# شبكات\n\n## Area 1 - التوجيه\n\n1. Video: ما هو جهاز التوجيه؟ - 12 min\n\t- \u202Eأعلى\u202C\n',
    ],
    ['emoji', notes.replaceAll('Docker', '🐳🏴‍☠️ 👩‍👩‍👧')],
    ['nothing', ''],
    ['only line endings', '\n\r\n\r\n\n'],
  ] as const) {
    it(`${what}: every request is answered in time, with ranges within the text`, () => {
      check(text, placesIn(text));
    });
  }

  it('random notes: every request is answered in time, with ranges within the text', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), (text, seed) => check(text, [placeIn(text, seed % (text.length + 1))])),
      { numRuns: 150 },
    );
  });

  it('random edits: results equal those of a parse from scratch', () => {
    fc.assert(
      fc.property(anyNotes, fc.nat(), fc.nat(20), anyNotes, (text, seed, length, inserted) => {
        const start = seed % (text.length + 1);
        const end = Math.min(start + length, text.length);
        const range = { start: placeIn(text, start), end: placeIn(text, end) };
        const typed = opened(text);
        typed.change(uri, 2, [{ range, text: inserted }]);
        const lines = readLines(text);
        const [from, to] = [range.start, range.end].map((place) => offsetAt(lines, text, place));
        const after = text.slice(0, from) + inserted + text.slice(to);
        assert.deepEqual(answers(typed), answers(opened(after)));
      }),
      { numRuns: 100 },
    );
  });

  it('positions outside the text are clamped', () => {
    const service = opened(notes);
    for (const place of [
      { line: 10_000, character: 0 },
      { line: 0, character: 10_000 },
      { line: -1, character: -1 },
    ]) {
      checkRanges(notes, [service.hover(uri, place), service.completion.candidates(uri, place, undefined)]);
      service.change(uri, 2, [{ range: { start: place, end: place }, text: '' }]);
    }
    assert.deepEqual(answers(service), answers(opened(notes)));
  });
});

/** Markdown that looks like notes, whole and broken. */
const anyNotes = withAnyLineEnds(
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...notes.split('\n')) },
          {
            weight: 4,
            arbitrary: fc.constantFrom(
              '```',
              '~~~',
              '> ',
              '- ',
              '1. ',
              '  * ',
              '<!--',
              '-->',
              '---',
              '===',
              '[',
              '](',
              '(time: ',
              '| a | b |',
              '\t',
            ),
          },
          { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 20 }) },
        ),
        fc.oneof({ weight: 4, arbitrary: anyLineEnd }, fc.constant('')),
      ),
      { maxLength: 30 },
    )
    .map((lines) => lines.flat().join('')),
);

function opened(text: string): Service {
  const service = new Service();
  service.open(uri, 1, text);
  return service;
}

/** Returns the answers to all requests without a position. */
function answers(service: Service): unknown[] {
  return [
    timed('symbols', () => service.symbols(uri)),
    timed('folding', () => service.folding(uri)),
    timed('diagnostics', () => service.diagnostics(uri)),
    timed('tree', () => service.notesFiles.tree()),
    timed('workspaceSymbols', () => [...service.notesFiles.symbols('a')]),
  ];
}

/** Checks that all requests about a text are answered, also at each of the positions. */
function check(text: string, places: readonly Position[]): void {
  const service = opened(text);
  checkRanges(text, answers(service));
  for (const place of places) {
    const range = { start: place, end: place };
    const asked = { uri, position: place };
    checkRanges(text, [
      timed('hover', () => service.hover(uri, place)),
      ...['[', '(', ' ', '-', '~', '`', undefined].map((typed) =>
        timed('completion', () => service.completion.candidates(uri, place, typed)),
      ),
      timed('codeActions', () =>
        runToEnd(service.codeActionsInSteps(uri, { range, hasCommands: true, hasWorkspace: true })),
      ),
      timed('newModule', () => service.additions.newModule({ ...asked, title: 'Lab: Mine' })?.edits),
      timed('newArea', () => service.additions.newArea({ uri, title: 'Mine' })?.edits),
      timed('insertTime', () => service.additions.insertTime({ ...asked, minutes: 3 })),
      timed('moduleChoices', () => service.additions.moduleChoices(uri, place)),
    ]);
  }
}

function timed<Answer>(question: string, ask: () => Answer): Answer {
  let answer: Answer | undefined;
  const took = cpuTime(() => {
    answer = ask();
  });
  assert.ok(took < limit, `${question} took ${Math.round(took)} ms`);
  return answer as Answer;
}

/** Checks that all ranges in an answer, also nested ones, are within the text. */
function checkRanges(text: string, answer: unknown): void {
  const lines = readLines(text);
  for (const { start, end } of rangesIn(answer)) {
    for (const { line, character } of [start, end]) {
      const from = lines.starts[line];
      assert.ok(from !== undefined, `line ${line} of ${lines.starts.length}`);
      const next = lines.starts[line + 1] ?? text.length;
      assert.ok(character >= 0 && from + character <= next, `character ${character} of line ${line}`);
    }
    assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
  }
}

function rangesIn(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Range] : [];
  return [...own, ...Object.values(value).flatMap(rangesIn)];
}

/** Returns the start, the end, and some positions in between, with more of them around the end of each line. */
function placesIn(text: string): Position[] {
  const { starts } = readLines(text);
  const some = [...starts].filter((_, line) => line % Math.ceil(starts.length / 12) === 0);
  const offsets = some.flatMap((start) => [start, start + 3]).map((offset) => Math.min(offset, text.length));
  return [...offsets, text.length].map((offset) => placeIn(text, offset));
}

function placeIn(text: string, offset: number): Position {
  return lineColumn(readLines(text), offset);
}
