import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

describe('the package for VS Code', () => {
  let files: readonly string[] = [];

  // Packages a copy, because vsce reads each file, and ignored folders contain 100,000 files.
  before(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
    for (const name of [...tracked, 'dist', 'ThirdPartyNotices.txt'].filter(existsSync))
      cpSync(name, path.join(folder, name), { recursive: true });
    for (const name of [
      'out/a.png',
      'scripts/editors/vscode/node_modules/a/b.js',
      '.env',
      '.git/config',
      'client/a.js',
    ])
      cpSync('LICENSE', path.join(folder, name));
    const listed = await listFiles({ cwd: folder, packageManager: PackageManager.None });
    files = listed.map((name) => name.replaceAll('\\', '/'));
    rmSync(folder, { recursive: true });
  });

  it('contains only the files that users need', () => {
    const others = files.filter((name) => !name.startsWith('dist/commands/') && !name.startsWith('syntaxes/'));
    assert.deepEqual(others.sort(), [
      ...['notes', 'overview', 'quiz'].flatMap((name) =>
        ['dark', 'light'].map((theme) => `.github/pictures/${name}-${theme}.png`),
      ),
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'ThirdPartyNotices.txt',
      'client/overview/page.css',
      'client/preview/times.css',
      'dist/client.js',
      'dist/client.web.js',
      'dist/overview.js',
      'dist/preview.js',
      'dist/server.js',
      'dist/server.main.js',
      'dist/server.web.js',
      'icons/icon.png',
      'icons/study-notes.svg',
      ...readdirSync('l10n').flatMap((name) => (name === 'bundle.l10n.json' ? [] : `l10n/${name}`)),
      'package.json',
      ...readdirSync('.').filter((name) => /^package\.nls\b/.test(name)),
      'snippets/study-notes.json',
    ]);
  });

  it('contains the specifications of programs, with their license', () => {
    const known = readdirSync('dist/commands', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const packed = files.filter((name) => name.startsWith('dist/commands/'));
    assert.equal(packed.length, known.length);
    assert.ok(packed.includes('dist/commands/docker.json') && packed.includes('dist/commands/LICENSE'));
  });

  it('contains each file that its manifest names', () => {
    const named =
      JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).contributes).match(/"[\w./-]+\.\w+"/g) ?? [];
    const paths = named.map((text) => path.posix.normalize(JSON.parse(text))).filter((name) => existsSync(name));
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.filter((name) => !files.includes(name)),
      [],
    );
  });
});
