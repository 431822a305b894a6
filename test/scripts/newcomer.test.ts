import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPlace, homeEntries, removePlace } from '../../scripts/newcomer/machine.mjs';
import { newcomers } from '../../scripts/newcomer/newcomers.mjs';
import { leftProcesses } from '../../scripts/newcomer/processes.mjs';
import { skipUnless, unix } from '../skipUnless';

const plain = { name: 'somebody', about: '', clone: 'study-notes', temporary: 'tmp', environment: {} };

// The programs are scripts for a POSIX shell.
skipUnless(unix).describe('the check with newcomers', () => {
  it('removes all folders of a newcomer', () => {
    const place = createPlace(plain);
    assert.ok(existsSync(place.temporary));
    removePlace(place);
    assert.ok(!existsSync(place.base));
  });

  it('hides only Docker from a newcomer without it', () => {
    const { PATH } = process.env;
    const programs = mkdtempSync(path.join(os.tmpdir(), 'study-notes-'));
    for (const name of ['docker', 'other']) {
      writeFileSync(path.join(programs, name), '#!/bin/sh\n');
      chmodSync(path.join(programs, name), 0o755);
    }
    process.env.PATH = `${programs}:${PATH}`;
    const place = createPlace({ ...plain, hasDocker: false });
    try {
      const found = (program: string) => {
        const text = `command -v ${program} || true`;
        return execFileSync('/bin/sh', ['-c', text], { env: place.env, encoding: 'utf8' }) !== '';
      };
      assert.deepEqual(['docker', 'other', 'npm', 'git'].map(found), [false, true, true, true]);
    } finally {
      process.env.PATH = PATH;
      rmSync(programs, { recursive: true });
      removePlace(place);
    }
  });

  it('finds a process that is still running, and ends it when the folders are removed', async () => {
    const place = createPlace(plain);
    const args = ['--eval', 'console.log(); setInterval(() => {}, 1e6)'];
    const child = spawn(process.execPath, args, { env: place.env });
    await once(child.stdout, 'data');
    const [left = ''] = await leftProcesses(place.base, 0);
    assert.match(left, new RegExp(`^${child.pid} `));
    const ended = once(child, 'exit');
    removePlace(place);
    assert.deepEqual(await ended, [null, 'SIGKILL']);
  });

  it('finds new entries in the home folder', () => {
    const place = createPlace(plain);
    for (const folder of ['.npm/_logs', 'study-notes/out', '.cache/device']) {
      mkdirSync(path.join(place.home, folder), { recursive: true });
    }
    assert.deepEqual(homeEntries(place), ['.cache', '.cache/device']);
    removePlace(place);
  });

  it('gives each newcomer a different name', () => {
    assert.equal(new Set(newcomers.map(({ name }) => name)).size, newcomers.length);
  });
});
