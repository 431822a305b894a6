import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { Folders } from '../../server/src/service/folders';

/** The folders of a small disk, by the URIs that editors give them. */
const disk: Readonly<Record<string, readonly string[]>> = {
  'file:///c%3A/notes': ['images/', 'maps/', 'Imäges/', 'moon.png'],
  'file:///c%3A/notes/images': ['full moon.png', 'old/'],
  'file:///c%3A': ['notes/', 'sun.png'],
};
const home = 'file:///c%3A/notes/sky.md';

function notesWith(...pictures: readonly string[]) {
  return readNotes(`# Sky\n\n## Area 1: The moon\n\n${pictures.map((path) => `![x](<${path}>)\n`).join('\n')}`);
}

/** Lists the requested folders until there are no more. */
function withRequestedFolders(pictures: readonly string[], uri = home) {
  const folders = new Folders();
  folders.roots = ['file:///c%3A'];
  const notes = notesWith(...pictures);
  const asked: string[] = [];
  for (;;) {
    const unknown = folders.unknown(uri, notes);
    if (unknown.length === 0) return { folders, asked, files: folders.nearby(uri, notes), notes };
    asked.push(...unknown);
    for (const folder of unknown) folders.put(folder, disk[folder.replace('/c:', '/c%3A')] ?? []);
  }
}

describe('folders around notes', () => {
  it('are requested if images refer to them', () => {
    const { files, asked } = withRequestedFolders([
      'images/full moon.png',
      '../sun.png',
      './moon.png',
      'images/new.png',
    ]);
    assert.deepEqual(asked.length, 3);
    const there = [
      'images/full%20moon.png',
      'images/full moon.png',
      '../sun.png',
      'moon.png',
      'images/new.png',
      'images/Full moon.png',
    ];
    assert.deepEqual(
      there.map((path) => files.has(path)),
      [false, true, true, true, false, false],
    );
    assert.deepEqual(files.pictures, ['../sun.png', 'images/full moon.png', 'moon.png']);
  });

  it('with similar names are listed if one does not exist', () => {
    const { files } = withRequestedFolders(['image/full moon.png']);
    assert.equal(files.has('image/full moon.png'), false);
    assert.deepEqual(files.pictures, ['images/full moon.png', 'moon.png']);
  });

  it('are not listed without local images', () => {
    assert.deepEqual(withRequestedFolders(['https://x.example/moon.png', '/root.png']).asked, []);
    assert.deepEqual(withRequestedFolders(['moon.png'], 'untitled:Untitled-1').asked, []);
  });

  it('cause no findings if they were not listed or cannot be read', () => {
    const folders = new Folders();
    const notes = notesWith('images/moon.png');
    assert.equal(folders.nearby(home, notes).has('images/moon.png'), undefined);
    folders.put('file:///c:/notes/images', undefined);
    assert.equal(folders.nearby(home, notes).has('images/moon.png'), undefined);
    assert.deepEqual(folders.unknown(home, notes), ['file:///c%3A/notes']);
  });

  it('are requested again when they or their files are added or deleted', () => {
    const { folders, notes } = withRequestedFolders(['images/new.png']);
    assert.equal(folders.forget(['file:///c:/elsewhere/new.png']), false);
    assert.equal(folders.forget(['file:///c:/notes/images/new.png']), true);
    assert.deepEqual(folders.unknown(home, notes), ['file:///c%3A/notes/images']);
    assert.equal(folders.forget(['file:///c%3A/notes']), true);
  });

  it('are requested again when the notes are opened again', () => {
    const { folders, notes } = withRequestedFolders(['images/new.png', '../sun.png']);
    folders.forgetBeside(home);
    assert.deepEqual(folders.unknown(home, notes), ['file:///c%3A/notes', 'file:///c%3A/notes/images']);
  });
});
