import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';

describe('the package for npm', () => {
  it('holds the command line, and nothing that it does not need', () => {
    const packed = execSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8', stdio: 'pipe' });
    const [{ files }] = JSON.parse(packed);
    assert.deepEqual(files.map(({ path }: { path: string }) => path).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'package.json',
    ]);
  });
});
