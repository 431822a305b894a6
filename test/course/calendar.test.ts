import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatDay, formatDayInWords, readDay } from '../../server/src/course/days/day';
import { calendar } from '../../server/src/course/plan/calendar';
import { paces, samplesIn } from '../../server/src/course/plan/pace';
import { remainingModules } from '../../server/src/course/plan/plan';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';

describe('days', () => {
  it('match the calendar for four thousand years', () =>
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 1_000_000 }), (day) => {
        const text = formatDay(day);
        assert.equal(text, new Date(day * 86_400_000).toISOString().slice(0, 10));
        assert.equal(readDay(text), day);
      }),
    ));

  it('are formatted in English', () => assert.equal(formatDayInWords(readDay('2026-12-09') ?? 0), '9 December 2026'));

  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '9 December', '', '2026-12-09T10:00'])
    it(`are not “${text}”`, () => assert.equal(readDay(text), undefined));
});

/** Returns the values of a property according to RFC 5545: continued lines are joined, and escapes are removed. */
function propertiesOf(text: string, name: string): string[] {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1))
    .map((value) => value.replace(/\\([nN\\;,])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign)));
}

describe('a plan in the calendar', () => {
  const syllabus = readSyllabus(`# Networks

## Packets, and more

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 30 min
- [Lab: Catch one](https://net.example/catch) - 60 min
- Reading: A long title; one that is far too long for a single line of a calendar, and so goes on in the next - 30 min
`);
  const notes = readNotes('# Mine\n\n## Packets\n');
  const planned = remainingModules(notes, syllabus, paces(samplesIn(notes, syllabus)));
  const written = calendar(
    planned,
    { from: readDay('2026-11-30') ?? 0, to: readDay('2026-12-03') ?? 0 },
    '20261121T103000Z',
  );
  const lines = written.split('\r\n');

  it('puts each module on the day by which it should be done', () =>
    assert.deepEqual(
      lines.filter((line) => line.startsWith('DTSTART')),
      ['DTSTART;VALUE=DATE:20261130', 'DTSTART;VALUE=DATE:20261202', 'DTSTART;VALUE=DATE:20261203'],
    ));

  it('shows title, duration, and area of each module', () => {
    assert.ok(lines.includes('SUMMARY:Video: What is a packet? (about 30 min)'));
    assert.ok(lines.includes('DESCRIPTION:Packets\\, and more\\, Beginner'));
    assert.ok(lines.includes('URL:https://net.example/packet'));
  });

  it('accepts any title, even with unpaired surrogates or control characters', () => {
    const own = readNotes(
      '# N\n\n## Area 1: A\n\n### [Lab: Half \ud83d and a\u0007bell](https://a.example/b) (estimate: 0 min)\n',
    );
    const day = readDay('2026-12-01') ?? 0;
    const text = calendar(
      remainingModules(own, readSyllabus(''), paces([])),
      { from: day, to: day },
      '20261121T103000Z',
    );
    assert.match(text, /DTSTART;VALUE=DATE:20261201\r\nSUMMARY:Lab: Half \ud83d and a bell/);
  });

  it('gives each module one event with a stable id', () => {
    const own = (times: string) =>
      readNotes(`# N\n\n## Area 1: A\n\n1. Lab: Twice (time: )\n2. Lab: Twice (time: )\n${times}`);
    const uids = (times: string) => {
      const left = remainingModules(own(times), readSyllabus(''), paces([]));
      return propertiesOf(calendar(left, { from: 1, to: 9 }, '20261121T103000Z'), 'UID');
    };
    const [first, second, ...others] = uids('');
    assert.match(first ?? '', /^[\da-f]{16}@study-notes$/);
    assert.equal(second, first?.replace('@', '-2@'));
    assert.deepEqual(others, []);
    assert.deepEqual(uids('3. Lab: More (time: )\n').slice(0, 2), [first, second]);
  });

  it('links only to web pages, with escaped addresses', () => {
    const urls = (url: string) => {
      const own = readNotes(`# N\n\n## Area 1: A\n\n### [Lab: One](${url}) (estimate: 5 min)\n`);
      return propertiesOf(
        calendar(remainingModules(own, readSyllabus(''), paces([])), { from: 1, to: 9 }, '20261121T103000Z'),
        'URL',
      );
    };
    assert.deepEqual(urls('https://a.example/é?b=c;d'), ['https://a.example/%C3%A9?b=c;d']);
    assert.deepEqual(urls('labs/one.pdf'), []);
  });

  it('escapes titles so that they survive a round trip', () => {
    const [one] = planned;
    assert.ok(one);
    const title = fc.string({
      unit: fc.constantFrom('a', 'é', '网', '🐳', '\\', ';', ',', ':', '"', '\n', '\r', '\r\n', 'n', ' '),
      maxLength: 90,
    });
    fc.assert(
      fc.property(title, (title) => {
        const text = calendar(
          [{ todo: { ...one.todo, title }, forecast: undefined }],
          { from: 1, to: 1 },
          '20261121T103000Z',
        );
        assert.deepEqual(propertiesOf(text, 'SUMMARY'), [title.replace(/\r\n?/g, '\n')]);
        assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      }),
    );
  });

  it('contains the properties of RFC 5545 for each event, once', () => {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY'])
      assert.equal(propertiesOf(written, name).length, planned.length, name);
    assert.deepEqual(new Set(propertiesOf(written, 'DTSTAMP')), new Set(['20261121T103000Z']));
    for (const name of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Study Notes//Plan//EN', 'END:VCALENDAR'])
      assert.equal(lines.filter((line) => line === name).length, 1, name);
  });

  it('folds long lines', () => {
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
    assert.match(
      written.replaceAll('\r\n ', ''),
      /SUMMARY:Reading: A long title\\; one that is far too long for a single line of a calendar\\, and/,
    );
    assert.match(written, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(written, /END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });
});
