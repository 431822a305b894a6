import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, ProtocolConnection } from 'vscode-languageserver/node';
import { packedRelease } from '../../scripts/release/packed.mjs';
import { startOverStdio } from '../server/bundle';
import { notes } from './commandLine';

describe('the package for npm', () => {
  let folder = '';

  // The package is installed without a registry, so that the test fails if a dependency is missing.
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    const packed = await packedRelease(path.join(folder, 'release'));
    const archive = path.join(packed.folder, packed.release.archive);
    writeFileSync(path.join(folder, 'package.json'), '{}');
    run('npm install --offline --ignore-scripts --no-audit --no-fund --prefix', folder, archive);
    mkdirSync(path.join(folder, 'notes'));
    writeFileSync(path.join(folder, 'notes/notes.md'), notes);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('contains only the command line and the specifications of programs', () => {
    const installed = path.join(folder, 'node_modules/study-notes');
    assert.deepEqual(
      filesIn(installed).filter((name) => !name.startsWith('dist/commands/')),
      [
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'ThirdPartyNotices.txt', 'dist/cli.js'],
        ...readdirSync('l10n').map((name) => `l10n/${name}`),
        'package.json',
      ],
    );
    assert.deepEqual(filesIn(path.join(installed, 'dist/commands')), filesIn('dist/commands'));
  });

  it('has no dependencies', () => {
    const names = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(names, ['study-notes']);
  });

  it('checks a folder of notes', () => {
    const failed = { status: 0, stdout: '' };
    try {
      execSync('npx --offline study-notes check --format json notes/', { cwd: folder, stdio: 'pipe' });
    } catch (error) {
      Object.assign(failed, error);
    }
    assert.equal(failed.status, 1);
    const [finding] = JSON.parse(String(failed.stdout));
    assert.deepEqual({ file: finding.file, line: finding.line }, { file: 'notes/notes.md', line: 7 });
  });

  it('completes commands of programs in editors', async () => {
    const bundle = path.join(folder, 'node_modules/study-notes/dist/cli.js');
    const { connection, ended, kill } = startOverStdio([bundle, 'server']);
    try {
      const labels = await completed(
        connection,
        `${notes}\n\`\`\`sh\ndocker container \n\`\`\`\n`,
        'docker container ',
      );
      assert.ok(labels.includes('prune'), labels.join(', '));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.equal(await ended, 0);
    } finally {
      kill();
    }
  });

  /** Returns the labels of completions at the end of a line of the notes. */
  async function completed(connection: ProtocolConnection, text: string, line: string): Promise<string[]> {
    connection.listen();
    connection.onRequest('client/registerCapability', () => null);
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(path.join(folder, 'notes/notes.md')).href;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const position = { line: text.split('\n').indexOf(line), character: line.length };
    const { items } = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return items.map(({ label }) => label);
  }
});

/** Runs a command with quoted paths, in a shell, since npm is a script on Windows. */
function run(command: string, ...paths: readonly string[]): void {
  execSync([command, ...paths.map((each) => `"${each}"`)].join(' '), { stdio: 'pipe' });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
