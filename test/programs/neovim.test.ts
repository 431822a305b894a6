import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { program, skipUnless, unix } from '../skipUnless';

const run = promisify(execFile);

/** One module without a time, and one without notes: the documented configuration turns off the rule for the second. */
const notes = `# Networks

## Area 1: Sockets

### [Video: What is a socket?](https://example.org/socket) (15 min)

- An address and a port.

### [Lab: An echo server](https://example.org/echo)

- It returns what it receives.

### [Lab: A chat](https://example.org/chat) (20 min)
`;

/** Prints the rules of all findings, and the hover of the first module. Limits are in milliseconds. */
const inspect = `
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
local rules = vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = vim.lsp.util.make_text_document_params(),
  position = { line = 4, character = 8 },
}, 20000)
io.stdout:write(vim.json.encode({ rules, hover }))
vim.cmd('qa!')
`;

skipUnless(program('nvim'), unix).describe('Neovim, with the documented configuration', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    mkdirSync(path.join(folder, 'bin'));
    const command = path.join(folder, 'bin/study-notes');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`);
    chmodSync(command, 0o755);
    writeFileSync(path.join(folder, 'notes.md'), notes);
    writeFileSync(path.join(folder, 'init.lua'), configuration(minorVersion(ownFolders())));
    writeFileSync(path.join(folder, 'inspect.lua'), inspect);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /**
   * Returns an environment with separate folders: Neovim creates folders for its state, and a log file even if it only
   * prints its version.
   */
  function ownFolders(): NodeJS.ProcessEnv {
    const names = ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'];
    return { ...process.env, ...Object.fromEntries(names.map((name) => [name, folder])) };
  }

  it('shows problems and hovers, and uses the settings', async () => {
    const { stdout } = await run(
      'nvim',
      ['--headless', '-n', '-u', 'init.lua', 'notes.md', '-c', 'luafile inspect.lua'],
      {
        cwd: folder,
        env: { ...ownFolders(), PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}` },
        timeout: 50_000,
      },
    );
    const [rules, hover] = JSON.parse(stdout);
    assert.deepEqual(rules, ['missing-time']);
    assert.match(JSON.stringify(hover), /15 min/);
  });
});

/** Returns the minor version: 7 for "NVIM v0.7.2". */
function minorVersion(env: NodeJS.ProcessEnv): number {
  const version = execFileSync('nvim', ['--version'], { encoding: 'utf8', env });
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/m.exec(version) ?? [];
  return major === '0' ? Number(minor) : Number.POSITIVE_INFINITY;
}

/** Returns the documented configuration for a version of Neovim. */
function configuration(minor: number): string {
  const [, page = ''] = readFileSync('docs/other-editors.md', 'utf8').split(/^## Neovim$/m);
  const [current, older] = Array.from(page.matchAll(/^```lua\n([\s\S]*?)^```$/gm), ([, code]) => code);
  const chosen = minor >= 11 ? current : older;
  assert.ok(chosen, 'docs/other-editors.md has a configuration for each version of Neovim');
  return chosen;
}
