import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';

describe('the package for VS Code', () => {
  let files: readonly string[] = [];
  before(async () => {
    files = (await listFiles({ packageManager: PackageManager.None })).map((name) => name.replaceAll('\\', '/'));
  });

  it('contains what users need, and nothing else', () => {
    const others = files.filter((name) => !name.startsWith('dist/commands/') && !name.startsWith('syntaxes/'));
    assert.deepEqual(others.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'ThirdPartyNotices.txt',
      'client/overview/page.css',
      'client/preview/times.css',
      'dist/cli.js',
      'dist/client.js',
      'dist/client.web.js',
      'dist/overview.js',
      'dist/preview.js',
      'dist/server.js',
      'dist/server.main.js',
      'dist/server.web.js',
      'icons/icon.png',
      'icons/study-notes.svg',
      'package.json',
      'snippets/study-notes.json',
    ]);
  });

  it('contains what is known of programs, with its license', () => {
    const known = readdirSync('dist/commands', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const packed = files.filter((name) => name.startsWith('dist/commands/'));
    assert.equal(packed.length, known.length);
    assert.ok(packed.includes('dist/commands/docker.json') && packed.includes('dist/commands/LICENSE'));
  });

  it('contains each file that its manifest names', () => {
    const named =
      JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).contributes).match(/"\.\/[^"]+"/g) ?? [];
    const paths = named.map((text) => JSON.parse(text).slice(2)).filter((name) => existsSync(name));
    assert.ok(paths.length > 5);
    assert.deepEqual(
      paths.filter((name) => !files.includes(name)),
      [],
    );
  });
});
