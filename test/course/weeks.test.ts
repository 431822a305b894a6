import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DateOrder, dateOrderOf, readDate } from '../../server/src/course/days/dates';
import { formatDay, readDay } from '../../server/src/course/days/day';
import { studiedDays } from '../../server/src/course/days/studiedDays';
import { readStudyLog, studyLogReader } from '../../server/src/course/days/studyLog';
import { byWeek, weekName } from '../../server/src/course/days/weeks';
import { nearestTo, readYearlessDate } from '../../server/src/course/days/yearlessDates';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';
import { csv, readCsv, withoutGuard } from '../../server/src/text/csv';

describe('dates in notes', () => {
  const check = (line: string, date: string | undefined, order?: DateOrder) =>
    it(`${line} is ${date ?? 'no date'}${order ? `, ${order}` : ''}`, () => {
      const day = readDate(line, order);
      assert.equal(day === undefined ? undefined : formatDay(day), date);
    });

  check('finished on 2021-10-03', '2021-10-03');
  check('(24 min, 2021/10/3)', '2021-10-03');
  check('2021年10月3日', '2021-10-03');
  check('3.10.2021', '2021-10-03');
  check('25/12/2021', '2021-12-25');
  check('12/25/2021', '2021-12-25');
  check('Oct 3, 2021', '2021-10-03');
  check('**October 3rd 2021**', '2021-10-03');
  check('3 Oct. 2021', '2021-10-03');
  check('the 3rd of October, 2021', '2021-10-03');
  check('3. Oktober 2021', '2021-10-03');
  check('3 de octubre de 2021', '2021-10-03');
  check('le 1er août 2021', '2021-08-01');
  check('03/04/2021', undefined);
  check('03/04/2021', '2021-04-03', 'dayFirst');
  check('03/04/2021', '2021-03-04', 'monthFirst');
  check('04/04/2021', '2021-04-04');
  check('Oct 3', undefined);
  check('ju 3, 2021', undefined);
  check('2021-02-30', undefined);
  check('version 1.2021-10-03', undefined);
  check('10.0.2021.5', undefined);
  check('screenshot-2021-10-03-09.png', undefined);
  check('section 3 of 2021', undefined);
  check('45 min', undefined);

  it('determine the order of day and month for the other dates', () => {
    assert.equal(dateOrderOf(['03/04/2021', '25/12/2021']), 'dayFirst');
    assert.equal(dateOrderOf(['03/04/2021', '12/25/2021']), 'monthFirst');
    assert.equal(dateOrderOf(['25/12/2021', '12/25/2021']), undefined);
    assert.equal(dateOrderOf(['03/04/2021']), undefined);
  });
});

describe('dates without a year', () => {
  const check = (line: string, expected: string | undefined, near = '2021-12-20') =>
    it(`${line} is ${expected ?? 'none'}, near ${near}`, () => {
      const date = readYearlessDate(line);
      const day = date && nearestTo(date, readDay(near) ?? 0);
      assert.equal(day === undefined ? undefined : formatDay(day), expected);
    });

  check('finished on 3 Oct', '2021-10-03');
  check('(24 min) Oct 3', '2021-10-03');
  check('Lab 3, done on October 3rd.', '2021-10-03');
  check('the 3rd of October', '2021-10-03');
  check('3. Oktober', '2021-10-03');
  check('3 Jan', '2022-01-03');
  check('30 Dec', '2021-12-30', '2022-01-03');
  check('29 Feb', undefined, '2022-06-01');
  check('29 Feb', '2024-02-29', '2023-12-20');
  check('31 Nov', undefined);
  check('it may 10 min', undefined);
  check('5 may be too many', undefined);
  check('5 May', '2022-05-05');
  check('Oct 10:30', undefined);
  check('chapter 3', undefined);
  check('10 min', undefined);
});

describe('weeks', () => {
  const check = (date: string, week: string) =>
    it(`${date} is in ${week}`, () => {
      const [found] = byWeek([{ day: readDay(date) ?? 0, minutes: { least: 1, most: 1 } }]);
      assert.equal(found && weekName(found.monday), week);
    });

  check('2021-10-03', '2021-W39');
  check('2021-10-04', '2021-W40');
  check('2021-01-03', '2020-W53');
  check('2019-12-30', '2020-W01');
  check('1969-12-31', '1970-W01');
});

describe('the time of a week', () => {
  const log = (...rows: string[]) => ['date,start,minutes,module,url,area,level,file', ...rows, ''].join('\r\n');
  const check = (notes: string, expected: string, logged = '') => {
    const parsedNotes = readNotes(notes, { levels: [] });
    const { days, undated, withoutYear } = studiedDays(parsedNotes, noSyllabus, readStudyLog(logged, 'notes.md'));
    const weeks = byWeek(days).map(({ monday, minutes }) => `${weekName(monday)} ${formatMinutes(minutes)}`);
    const yearless = withoutYear > 0 ? `, ${withoutYear} without year` : '';
    assert.equal([...weeks, `${undated} undated${yearless}`].join('\n'), expected);
  };

  const notes = (...lines: string[]) => `# Nets\n\n## Area 1 - Sockets\n\n### Beginner\n\n${lines.join('\n\n')}\n`;

  it('is read next to times and titles, and in lines that state when a module was done', () =>
    check(
      notes(
        '#### [Socket](https://a.example) (15 min), 2021-10-03',
        '#### [Echo](https://b.example) (20 to 30 min)',
        '- **Finished on** Oct 2, 2021',
        '#### [TCP](https://c.example) (1 h)',
        'Done: 11 October 2021',
        '#### [UDP](https://d.example) (1 h)',
      ),
      '2021-W39 35 to 45 min\n2021-W41 1 h\n1 undated',
    ));

  it('is not read in titles, links, code, and ambiguous dates', () =>
    check(
      notes(
        '#### [Talk of 2021-10-03](https://a.example/2021-10-03) (15 min)',
        '#### [Echo](https://b.example) (20 min)',
        '```\nDone: 2021-10-03\n```',
        'The server was built on 2018-02-02.',
        '#### [TCP](https://c.example) (1 h)',
        'Finished 03/04/2021',
      ),
      '3 undated',
    ));

  it('is read in ambiguous dates if another date determines their order', () =>
    check(
      notes(
        '#### [Echo](https://b.example) (20 min)',
        'Finished 25/03/2021',
        '#### [TCP](https://c.example) (1 h)',
        'Finished 03/04/2021',
      ),
      '2021-W12 20 min\n2021-W13 1 h\n0 undated',
    ));

  const threeDays = (first: string) =>
    notes(
      `#### [Socket](https://a.example) (15 min) ${first}`,
      '#### [Echo](https://b.example) (20 min)',
      'Finished on 30 Dec',
      '#### [TCP](https://c.example) (1 h), Jan 3',
      '#### [UDP](https://d.example) (1 h)',
    );

  it('uses the year of nearby dates if a date has none', () =>
    check(threeDays('2021-12-28'), '2021-W52 35 min\n2022-W01 1 h\n1 undated'));

  it('is unknown if no date has a year', () => check(threeDays('Dec 28'), '4 undated, 3 without year'));

  it('is read from the log if it contains the module', () =>
    check(
      notes('#### [Echo](https://b.example) (50 min), 2021-10-03', '#### [TCP](https://c.example) (1 h), 2021-10-03'),
      '2021-W39 1 h\n2021-W40 50 min\n0 undated',
      log(
        '2021-10-04,09:00,20,Echo,https://b.example,Sockets,beginner,notes.md',
        '2021-10-05,09:00,30,"Echo, again",https://b.example,Sockets,beginner,notes.md',
        '2021-10-05,09:00,30,Other,https://o.example,,,other.md',
        '2021-10-05,09:00,soon,Echo,https://b.example,Sockets,beginner,notes.md',
        'broken',
      ),
    ));
});

describe('a CSV file', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '=', "'") });
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

  const readBack = (written: string) => readCsv(written).map((row) => row.map(withoutGuard));

  /** Returns whether a row survives a round trip. A single empty field does not: it is written as an empty line, which is not a row. */
  const isRow = (row: readonly string[]) => row.length > 1 || row[0] !== '';

  it('survives a round trip', () =>
    fc.assert(fc.property(rows, (written) => assert.deepEqual(readBack(csv(written)), written.filter(isRow)))));

  it('is read with any content', () => fc.assert(fc.property(text, (any) => Array.isArray(readCsv(any)))));

  it('can end without a line ending, and contain an unclosed quote', () =>
    assert.deepEqual(readCsv('\uFEFFa,b\n1,"2\n3'), [
      ['a', 'b'],
      ['1', '2\n3'],
    ]));
});

describe('weeks', () => {
  it('are limited to the last twenty years', () => {
    const days = Array.from({ length: 2000 }, (_, n) => ({ day: 7 * n, minutes: { least: 5, most: 5 } }));
    const weeks = byWeek(days);
    assert.equal(weeks.length, 1040);
    assert.equal(weeks.at(-1)?.monday, byWeek(days.slice(-1))[0]?.monday);
  });
});

describe('a log', () => {
  it('is not parsed again while it is unchanged', () => {
    const read = studyLogReader();
    const log = { text: 'date,minutes,module,file\n2026-12-09,5,Lab,a.md\n2026-12-09,5,Lab,b.md\n', file: 'a.md' };
    const entries = read(log);
    assert.equal(entries.length, 1);
    assert.equal(read({ ...log }), entries);
    assert.notEqual(read({ ...log, file: 'b.md' }), entries);
    assert.equal(read({ ...log, text: `${log.text}2026-12-10,5,Lab,a.md\n` }).length, 2);
  });
});
