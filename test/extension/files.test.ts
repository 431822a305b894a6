import { strict as assert } from 'node:assert';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { recallStore } from '../../client/src/recall/recallStore';
import { diskFiles } from '../../client/src/storage/diskFiles';
import { save } from '../../client/src/storage/save';
import { logStudied } from '../../client/src/timer/logFile';
import { started, type TimerState } from '../../client/src/timer/state';
import { folder, studyNotes } from './notes';

const memory = {
  due: '2026-12-12T18:00:00.000Z',
  reviewed: '2026-12-09T18:00:00.000Z',
  stability: 2,
  difficulty: 5,
  reviews: 1,
  lapses: 0,
};
const leadsOut = 'is outside the folder: its path contains a symbolic link. Replace or remove it.';

describe('files in the folder of the notes', () => {
  /** The messages that were shown. */
  let messages: string[];
  let answer: string | undefined;
  let elsewhere: string;
  const kept = path.join(folder().fsPath, '.study-notes');
  const notes = vscode.Uri.joinPath(folder(), 'a.md');
  const settings = () => vscode.workspace.getConfiguration('studyNotes');

  before(async () => {
    await studyNotes();
    await settings().update('timer.log', true);
  });
  after(() => settings().update('timer.log', undefined));
  beforeEach(() => {
    messages = [];
    answer = undefined;
    elsewhere = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    writeFileSync(path.join(elsewhere, 'mine'), 'mine');
    mkdirSync(kept);
  });
  afterEach(() => {
    for (const each of [elsewhere, kept]) rmSync(each, { recursive: true, force: true });
  });

  const ask = async (question: string) => {
    messages.push(question);
    return answer;
  };
  const mine = () => path.join(elsewhere, 'mine');
  const stop = () => logStudied(state('Lab: Routes'), diskFiles, ask);
  const store = () => recallStore(notes, undefined as never, diskFiles, ask);

  function state(title: string): TimerState {
    return { ...started({ uri: notes.toString(), title }, new Date(2026, 11, 9, 18, 0).getTime()), counted: 60_000 };
  }

  function assertUntouched(): void {
    assert.equal(readFileSync(mine(), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(elsewhere), ['mine']);
  }

  it('are not written through symbolic links in the folder', async () => {
    for (const name of ['log.csv', 'recall.json']) {
      for (const end of ['new', 'lock', 'backup', 'tmp']) symlinkSync(mine(), path.join(kept, `${name}.${end}`));
    }
    await stop();
    assert.ok(await store().put('a', memory));
    assertUntouched();
    assert.deepEqual(messages, []);
  });

  it('are not written if they are symbolic links that lead out of the folder', async () => {
    for (const name of ['log.csv', 'recall.json']) symlinkSync(mine(), path.join(kept, name));
    await stop();
    assert.equal(await store().put('a', memory), false);
    assertUntouched();
    const name = (file: string) => `.study-notes/${file} ${leadsOut}`;
    assert.deepEqual(messages, [
      `The time was added to your notes, but not to the log. ${name('log.csv')}`,
      name('recall.json'),
    ]);
  });

  it('are not written if their folder is such a link', async () => {
    rmSync(kept, { recursive: true });
    symlinkSync(elsewhere, kept);
    await stop();
    assert.equal(await store().put('a', memory), false);
    assertUntouched();
    assert.equal(messages.length, 2);
    rmSync(kept);
  });

  it('are not exported through such a link', async () => {
    const target = path.join(kept, 'cards.csv');
    symlinkSync(mine(), target);
    assert.equal(await save(diskFiles, vscode.Uri.file(target), 'words'), false);
    assertUntouched();
    rmSync(target);
    assert.ok(await save(diskFiles, vscode.Uri.file(target), 'words'));
    assert.equal(readFileSync(target, 'utf8'), 'words');
  });

  it('are written through links to files in the folder, and stay links', async () => {
    const target = path.join(kept, 'data.json');
    writeFileSync(target, '');
    symlinkSync('data.json', path.join(kept, 'recall.json'));
    assert.ok(await store().put('a', memory));
    assert.ok(lstatSync(path.join(kept, 'recall.json')).isSymbolicLink());
    assert.match(readFileSync(target, 'utf8'), /"stability": 2/);
  });

  for (const [encoding, bytes] of [
    ['Windows-1252', Buffer.from('date,module\r\n2026-12-08,Caf\xe9\r\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFdate,module\r\n', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('date,module\r\n', 'utf16le')],
  ] as const) {
    it(`are not changed if encoded in ${encoding}, with a message`, async () => {
      const files = ['log.csv', 'recall.json'].map((name) => path.join(kept, name));
      for (const file of files) writeFileSync(file, bytes);
      await stop();
      assert.equal(await store().read(), undefined);
      for (const file of files) assert.deepEqual(readFileSync(file), bytes);
      assert.deepEqual(messages, [
        'The time was added to your notes, but not to the log. .study-notes/log.csv is not encoded in UTF-8. Open it, and save it as UTF-8.',
        '.study-notes/recall.json cannot be read. Repair the file, or reset the schedule.',
      ]);
    });
  }

  it('are reset after an exact copy of each was made', async () => {
    const file = path.join(kept, 'recall.json');
    const texts = [Buffer.from([0xff, 0xfe, 0x41, 0]), Buffer.from('{"version": 1, "cards"')];
    answer = 'Reset Schedule';
    for (const text of texts) {
      writeFileSync(file, text);
      assert.equal((await store().read())?.size, 0);
    }
    for (const [n, name] of ['recall.damaged.json', 'recall.damaged-2.json'].entries()) {
      assert.deepEqual(readFileSync(path.join(kept, name)), texts[n]);
    }
  });

  it('are reset after a question if they are damaged between two answers', async () => {
    const file = path.join(kept, 'recall.json');
    const cards = store();
    assert.ok(await cards.put('a', memory));
    writeFileSync(file, '<<<<<<<');
    assert.equal(await cards.put('b', memory), false);
    assert.equal(readFileSync(file, 'utf8'), '<<<<<<<');
    answer = 'Reset Schedule';
    assert.ok(await cards.put('b', memory));
    assert.equal(readFileSync(path.join(kept, 'recall.damaged.json'), 'utf8'), '<<<<<<<');
    assert.ok(existsSync(file));
  });

  it('keep all rows of windows that write at the same time', async () => {
    const states = Array.from({ length: 40 }, (_, n) => state(`Lab ${n}`));
    await Promise.all(states.map((each) => logStudied(each, diskFiles, ask)));
    assert.equal(readFileSync(path.join(kept, 'log.csv'), 'utf8').split('\r\n').length, 42);
    assert.deepEqual(messages, []);
  });
});
