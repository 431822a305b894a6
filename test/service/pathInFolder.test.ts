import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { boundaryOf, resolveInFolder } from '../../server/src/service/paths/pathInFolder';

/** A workspace folder and a folder of notes in it, on POSIX and on Windows. */
const flavors = {
  posix: { root: 'file:///home/kim/course', windows: false, path: path.posix, shown: '/home/kim/course' },
  win32: { root: 'file:///c%3A/course', windows: true, path: path.win32, shown: 'c:\\course' },
  share: { root: 'file://nas/kim/course', windows: true, path: path.win32, shown: '\\\\nas\\kim\\course' },
} as const;

type Flavor = keyof typeof flavors;

/** Returns the path from the workspace folder to the file that notes in `notes/` name; `undefined` if it is refused. */
function resolved(flavor: Flavor, named: string): string | undefined {
  const { root, windows, path: flavored, shown } = flavors[flavor];
  const uri = resolveInFolder(root, `${root}/notes`, named);
  if (uri === undefined) return undefined;
  const file = fileURLToPath(uri, { windows });
  const below = flavored.relative(shown, file);
  // "..%2F" is the name of a file.
  const isOutside = below === '..' || below.startsWith(`..${flavored.sep}`) || flavored.isAbsolute(below);
  assert.ok(!isOutside, `${named} leaves the folder: ${file}`);
  return below.replaceAll('\\', '/');
}

describe('a path that notes or settings name', () => {
  const everywhere = Object.keys(flavors) as Flavor[];
  const check = (named: string, expected: string | undefined, on: readonly Flavor[] = everywhere) => {
    for (const flavor of on)
      it(`${JSON.stringify(named)} is ${expected ?? 'refused'} (${flavor})`, () =>
        assert.equal(resolved(flavor, named), expected));
  };
  const windows = ['win32', 'share'] as const;

  describe('is found in the folder', () => {
    check('moon.png', 'notes/moon.png');
    check('images/full moon.png', 'notes/images/full moon.png');
    check('./images//moon.png', 'notes/images/moon.png');
    check('../images/moon.png', 'images/moon.png');
    check('a/../../images/moon.png', 'images/moon.png');
    check('Imäges/100%.png', 'notes/Imäges/100%.png');
    check('%2F%2Fhost/a.png', 'notes/%2F%2Fhost/a.png');
    check('images/', 'notes/images');
    check('images\\moon.png', 'notes/images/moon.png', windows);
    check('12:30.png', 'notes/12:30.png', ['posix']);
    check('aux.png', 'notes/aux.png', ['posix']);
    check('console.png', 'notes/console.png');
    check('com10/a.png', 'notes/com10/a.png');
  });

  describe('cannot leave it', () => {
    check('../../secret.png', undefined);
    check('../../course/moon.png', undefined);
    check('images/../../../secret.png', undefined);
    check('..', '');
    check('../..', undefined);
    check('/etc/passwd', undefined);
    check('//host/share/a.png', undefined);
    check('///host/share/a.png', undefined);
    check('/', undefined);
    check('', undefined);
    check('\\\\host\\share\\a.png', undefined, windows);
    check('\\a.png', undefined, windows);
    check('..\\..\\secret.png', undefined, windows);
    check('images/..\\..\\..\\secret.png', undefined, windows);
    check('.. /.. /secret.png', undefined, windows);
    check('C:/secret.png', undefined, windows);
    check('C:secret.png', undefined, windows);
    check('moon.png:stream', undefined, windows);
    check('\\\\?\\C:\\secret.png', undefined, windows);
  });

  describe('is not a device', () => {
    check('\\\\.\\PhysicalDrive0', undefined, windows);
    for (const device of [
      'CON',
      'nul',
      'NUL.png',
      'images/aux.md',
      'prn',
      'COM1',
      'lpt9.png',
      'COM¹',
      'CONIN$',
      'nul .png',
    ])
      check(device, undefined, windows);

    it('in the folder of all files', () => {
      const at = (named: string, root = 'file:///') => resolveInFolder(root, root, named);
      assert.equal(at('dev/zero'), undefined);
      assert.equal(at('proc/self/environ'), undefined);
      assert.equal(at('home/kim/moon.png'), 'file:///home/kim/moon.png');
      assert.equal(at('moon.png', 'file:///dev/shm/notes'), 'file:///dev/shm/notes/moon.png');
    });
  });

  describe('contains no invalid characters', () => {
    check('a\0.png', undefined);
    check('a\n.png', undefined);
    check('a\ud800.png', undefined);
  });

  it('is undefined for notes without a folder', () => {
    assert.equal(resolveInFolder('untitled:Untitled-', 'untitled:Untitled-', 'moon.png'), undefined);
    assert.equal(resolveInFolder('file:///home/kim', 'file:///home/lee', 'moon.png'), undefined);
    assert.equal(resolveInFolder('file:///home/kim', 'file:///home/kim/%2e%2e/lee', 'moon.png'), undefined);
  });

  it('is resolved without a file system', () => {
    const root = 'vscode-vfs://github/kim/course';
    assert.equal(resolveInFolder(root, `${root}/notes`, '../moon.png'), `${root}/moon.png`);
    assert.equal(resolveInFolder(root, `${root}/notes`, '../../../lee/moon.png'), undefined);
  });

  it('never leaves the folder, with any segments', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '',
      'a',
      '/',
      '\\',
      ':',
      ' ',
      '%2F',
      '%5C',
      '%2e%2e',
      'C:',
      'con',
      '\0',
      '~',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.constantFrom(...everywhere), (pieces, flavor) => {
        resolved(flavor, pieces.join(''));
        resolved(flavor, pieces.join('/'));
      }),
    );
  });

  it('can be anywhere in the outermost open folder around the notes, or else in the folder of the notes', () => {
    const folders = ['file:///home/kim/course/week', 'file:///home/kim/course', 'file:///home/kim/courses'];
    assert.equal(boundaryOf('file:///home/kim/course/week/one.md', folders), 'file:///home/kim/course');
    assert.equal(boundaryOf('file:///home/kim/courses/one.md', folders), 'file:///home/kim/courses');
    assert.equal(boundaryOf('file:///home/kim/one.md', folders), 'file:///home/kim');
    assert.equal(boundaryOf('file:///c:/course/one.md', ['file:///C%3A/course']), 'file:///C%3A/course');
  });
});
