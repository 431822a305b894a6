import assert from 'node:assert/strict';
import { endsWithRow, logRow, withRow } from '../../../client/src/timer/log';
import { type StudiedModule, started } from '../../../client/src/timer/state';
import { capabilities } from '../../../package.json';
import { readStudyLog } from '../../../server/src/course/days/studyLog';

const header = 'date,start,minutes,module,url,area,level,file\r\n';
const start = new Date(2026, 11, 9, 18, 5).getTime();

function entry(log: string, module: Partial<StudiedModule> = {}): string {
  const known = { uri: 'file:///notes/a.md', title: 'Lab: Routes', ...module };
  return withRow(log, logRow({ ...started(known, start), counted: 12 * 60_000 }, 'notes/a.md'));
}

describe('the log of study time', () => {
  const row = '2026-12-09,18:05,12,Lab: Routes,,,,notes/a.md\r\n';

  it('is not turned on by an untrusted workspace', () => {
    assert.ok(capabilities.untrustedWorkspaces.restrictedConfigurations.includes('studyNotes.timer.log'));
  });
  it('escapes formulas in notes, and survives a round trip', () => {
    const hostile = started({ uri: 'file:///a', title: '=HYPERLINK("x")', area: '-A', level: '@B' }, start);
    const log = withRow('', logRow({ ...hostile, counted: 60_000 }, '+inbox.md'));
    assert.match(log, /,"'=HYPERLINK\(""x""\)",,'-A,'@B,'\+inbox\.md\r\n$/);
    const [read] = readStudyLog(log, '+inbox.md');
    assert.deepEqual([read?.module, read?.minutes], ['=HYPERLINK("x")', 1]);
  });
  it('starts with a header row', () => assert.equal(entry(''), header + row));
  it('appends rows', () => assert.equal(entry(header + row), header + row + row));
  it('is not changed if the added row could not be read', () => {
    const added = logRow(
      { ...started({ uri: 'file:///notes/a.md', title: 'A "b"\nc' }, start), counted: 60_000 },
      'a.md',
    );
    const isReadable = (log: string) => endsWithRow(withRow(log, added), added);
    const semicolons = `\uFEFF${header.replaceAll(',', ';')}`;
    for (const log of ['', '\uFEFF', ' \n', header, `${header}a,"b\nc"\n`, semicolons]) assert.ok(isReadable(log), log);
    const conflict = `<<<<<<< HEAD\n${header}=======\n${header}>>>>>>> other\n`;
    for (const log of ['Hello\n', '\0\0', `${header}2026-12-08,,5,"A\n`, conflict, header + 'a\n'.repeat(100_000)])
      assert.ok(!isReadable(log), log.slice(0, 60));
  });
  it('appends a row after a last line without a line ending', () => {
    assert.equal(entry(`${header}2026-12-08,`), `${header}2026-12-08,\r\n${row}`);
  });
  it('quotes fields that contain commas, quotes and line endings', () => {
    const module = { title: 'Lab: "Catch", one', url: 'https://net.example/a,b', area: 'Area 1\n', level: 'Beginner' };
    assert.equal(
      entry('', module),
      `${header}2026-12-09,18:05,12,"Lab: ""Catch"", one","https://net.example/a,b","Area 1\n",Beginner,notes/a.md\r\n`,
    );
  });
  for (const [what, head, appended] of [
    ['other columns', 'file,id,minutes,date,constructor\r\n', 'notes/a.md,,12,2026-12-09,\r\n'],
    ['semicolons', header.replaceAll(',', ';'), '2026-12-09;18:05;12;"Lab: a;b";;;;notes/a.md\r\n'],
    ['a byte order mark', `\uFEFF${header}`, '2026-12-09,18:05,12,Lab: a;b,,,,notes/a.md\r\n'],
  ] as const) {
    it(`appends rows that can be read to a log with ${what}, as a spreadsheet program saves it`, () => {
      const log = entry(head, { title: 'Lab: a;b' });
      assert.equal(log, head + appended);
      const day = Date.UTC(2026, 11, 9) / 86_400_000;
      assert.deepEqual(
        readStudyLog(log, 'notes/a.md').map((read) => [read.day, read.minutes]),
        [[day, 12]],
      );
    });
  }
  it('reads dates in the form of a spreadsheet program', () => {
    const days = (...dates: string[]) =>
      readStudyLog(`date,minutes,module,file\n${dates.map((date) => `${date},5,A,a.md\n`).join('')}`, 'a.md').map(
        ({ day }) => new Date(day * 86_400_000).toISOString().slice(0, 10),
      );
    assert.deepEqual(days('9.12.2026', '2026-12-10'), ['2026-12-09', '2026-12-10']);
    assert.deepEqual(days('12/9/2026', '12/24/2026'), ['2026-12-09', '2026-12-24']);
    assert.deepEqual(days('12/9/2026'), []);
  });
  it('ignores minutes that are not a finite number', () => {
    const minutes = ['1e308', '1'.repeat(300), 'Infinity', 'NaN', '-5', '0', '1000001', '1000000'];
    const log = `date,minutes,file\n${minutes.map((each) => `2026-12-09,${each},a.md\n`).join('')}`;
    assert.deepEqual(
      readStudyLog(log, 'a.md').map((read) => read.minutes),
      [1_000_000],
    );
  });
});
