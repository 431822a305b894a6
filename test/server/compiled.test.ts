import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

describe('the V8 code cache of the server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    copyFileSync('dist/server.js', path.join(folder, 'server.js'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is saved at the first start, and used later', () => {
    bundle("process.stdout.write('one'); process.exit()");
    assert.equal(start(), 'one');
    const [kept] = compiled();
    assert.ok(kept);
    const before = readFileSync(kept);
    assert.equal(start(), 'one');
    assert.deepEqual(compiled(), [kept]);
    assert.deepEqual(readFileSync(kept), before);
  });

  it('is recreated for a different bundle, even of equal length', () => {
    bundle("process.stdout.write('one'); process.exit()", 1000);
    assert.equal(start(), 'one');
    bundle("process.stdout.write('two'); process.exit()", 2000);
    assert.equal(start(), 'two');
    assert.equal(start(), 'two');
    assert.equal(compiled().length, 1);
  });

  it('is recreated if it is damaged', () => {
    bundle("process.stdout.write('one'); process.exit()", 1000);
    start();
    const [kept = ''] = compiled();
    const { size } = statSync(kept);
    writeFileSync(kept, 'spoilt');
    utimesSync(kept, 1000, 1000);
    assert.equal(start(), 'one');
    assert.equal(statSync(kept).size, size);
  });

  it('keeps module resolution and paths of the bundle', () => {
    writeFileSync(path.join(folder, 'other.cjs'), 'module.exports = 7;');
    bundle("process.stdout.write(require('./other.cjs') + require('node:path').basename(__filename));");
    assert.equal(start(), '7server.main.js');
  });

  function bundle(code: string, time = 1000): void {
    const file = path.join(folder, 'server.main.js');
    writeFileSync(file, code);
    utimesSync(file, time, time);
  }

  function start(): string {
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'server.js')], { encoding: 'utf8' });
    assert.equal(stderr, '');
    return stdout;
  }

  function compiled(): string[] {
    return readdirSync(folder)
      .filter((name) => name.includes('.compiled'))
      .map((name) => path.join(folder, name));
  }
});
