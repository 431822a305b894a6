import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNotebook } from '../../server/src/notebook/read';
import { calendar } from '../../server/src/study/calendar';
import { formatDay, readDay, sayDay } from '../../server/src/study/day';
import { paces, samplesIn } from '../../server/src/study/pace';
import { leftToStudy } from '../../server/src/study/plan';
import { readSyllabus } from '../../server/src/syllabus/syllabus';

describe('days', () => {
  it('are those of the calendar, for four thousand years', () =>
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 1_000_000 }), (day) => {
        const text = formatDay(day);
        assert.equal(text, new Date(day * 86_400_000).toISOString().slice(0, 10));
        assert.equal(readDay(text), day);
      }),
    ));

  it('are said in English', () => assert.equal(sayDay(readDay('2026-12-09') ?? 0), '9 December 2026'));

  for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '9 December', '', '2026-12-09T10:00'])
    it(`are not “${text}”`, () => assert.equal(readDay(text), undefined));
});

describe('a plan in the calendar', () => {
  const syllabus = readSyllabus(`# Networks

## Packets, and more

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 30 min
- [Lab: Catch one](https://net.example/catch) - 60 min
- Reading: A long title; one that is far too long for a single line of a calendar, and so goes on in the next - 30 min
`);
  const notebook = readNotebook('# Mine\n\n## Packets\n');
  const planned = leftToStudy(notebook, syllabus, paces(samplesIn(notebook, syllabus)));
  const written = calendar(
    planned,
    { from: readDay('2026-11-30') ?? 0, to: readDay('2026-12-03') ?? 0 },
    '20261121T103000Z',
  );
  const lines = written.split('\r\n');

  it('has each module on the day by which its share of the time is over', () =>
    assert.deepEqual(
      lines.filter((line) => line.startsWith('DTSTART')),
      ['DTSTART;VALUE=DATE:20261130', 'DTSTART;VALUE=DATE:20261202', 'DTSTART;VALUE=DATE:20261203'],
    ));

  it('says what, how long, and where it belongs', () => {
    assert.ok(lines.includes('SUMMARY:Video: What is a packet? (about 30 min)'));
    assert.ok(lines.includes('DESCRIPTION:Packets\\, and more\\, Beginner'));
    assert.ok(lines.includes('URL:https://net.example/packet'));
  });

  it('takes any title, such as one with half a character or a sign that no calendar may hold', () => {
    const own = readNotebook(
      '# N\n\n## Area 1: A\n\n### [Lab: Half \ud83d and a\u0007bell](https://a.example/b) (estimate: 0 min)\n',
    );
    const day = readDay('2026-12-01') ?? 0;
    const text = calendar(leftToStudy(own, readSyllabus(''), paces([])), { from: day, to: day }, '20261121T103000Z');
    assert.match(text, /DTSTART;VALUE=DATE:20261201\r\nSUMMARY:Lab: Half \ud83d and a bell/);
  });

  it('has lines that every program takes', () => {
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
    assert.match(
      written.replaceAll('\r\n ', ''),
      /SUMMARY:Reading: A long title\\; one that is far too long for a single line of a calendar\\, and/,
    );
    assert.match(written, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(written, /END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });
});
