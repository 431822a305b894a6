import assert from 'node:assert/strict';
import { withEntry } from '../../client/src/clock/log';
import { type StudiedModule, started } from '../../client/src/clock/state';

const header = 'date,start,minutes,module,url,area,level,file\r\n';
const start = new Date(2026, 11, 9, 18, 5).getTime();

function entry(log: string, module: Partial<StudiedModule> = {}): string {
  const known = { uri: 'file:///notes/a.md', title: 'Lab: Routes', ...module };
  return withEntry(log, { ...started(known, start), counted: 12 * 60_000 }, 'notes/a.md');
}

describe('the log of what was studied', () => {
  const row = '2026-12-09,18:05,12,Lab: Routes,,,,notes/a.md\r\n';

  it('begins with its columns', () => assert.equal(entry(''), header + row));
  it('goes on below', () => assert.equal(entry(header + row), header + row + row));
  it('goes on below a last line without an end', () => {
    assert.equal(entry(`${header}2026-12-08,`), `${header}2026-12-08,\r\n${row}`);
  });
  it('quotes what holds commas, quotes and lines', () => {
    const module = { title: 'Lab: "Catch", one', url: 'https://net.example/a,b', area: 'Area 1\n', level: 'Beginner' };
    assert.equal(
      entry('', module),
      `${header}2026-12-09,18:05,12,"Lab: ""Catch"", one","https://net.example/a,b","Area 1\n",Beginner,notes/a.md\r\n`,
    );
  });
});
