import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CompletionItem } from 'vscode-languageserver';
import { installedClient } from '../../server/src/main/installedClient';
import { workspaceTrusted } from '../../server/src/protocol';
import { readOffers } from '../../server/src/shell/clientCompletion';
import { type Editor, type Start, startEditor } from './editor';

const notes = `# Networks

## Area 1 - Containers

### Beginner

#### [Lab: A shell in a box](https://example.org/box) (20 min)

Typed: \`docker run --rest‸\`
`;

const asking = { commands: { source: 'installed' } };

describe('the installed docker', () => {
  if (spawnSync('docker', ['--version']).error) {
    it('is not asked, since none is installed here', () => {
      assert.equal((spawnSync('docker', ['--version']).error as NodeJS.ErrnoException).code, 'ENOENT');
    });
    return;
  }

  /** What the client itself says of `--restart`; ours says the same in other words. */
  const own = readOffers(execFileSync('docker', ['__complete', 'run', '--rest'], { encoding: 'utf8' }))[0];

  it('completes its own command lines where the settings say so and the workspace is trusted', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (complete) => {
      assert.deepEqual(
        (await complete()).map(({ label, detail }) => ({ name: label, about: detail })),
        [own],
      );
    });
  });

  it('keeps our help on what it offers', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (complete) => {
      assert.match(JSON.stringify((await complete())[0]?.documentation), /on-failure/);
    });
  });

  it('adds values that are not at hand', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (_, editor) => {
      const position = editor.open('values.md', notes.replace('--rest‸', '--restart=al‸'));
      const items = await editor.ask<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: editor.uri('values.md') },
        position,
      });
      assert.ok(items.some(({ label }) => label === 'always'));
    });
  });

  it('is never run in a workspace that is not trusted, until it is', async () => {
    await inEditor({ settings: asking }, async (complete, editor) => {
      assert.notEqual((await complete()).find(({ label }) => label === own?.name)?.detail, own?.about);
      editor.tell(workspaceTrusted, undefined);
      assert.equal((await complete()).find(({ label }) => label === own?.name)?.detail, own?.about);
    });
  });

  it('is never run where the settings do not ask for it', async () => {
    await inEditor({ trustsWorkspace: true }, async (complete) => {
      assert.notEqual((await complete()).find(({ label }) => label === own?.name)?.detail, own?.about);
    });
  });

  async function inEditor(
    start: Start,
    use: (complete: () => Promise<CompletionItem[]>, editor: Editor) => Promise<void>,
  ): Promise<void> {
    const editor = await startEditor(start);
    const position = editor.open('notes.md', notes);
    const asked = { textDocument: { uri: editor.uri('notes.md') }, position };
    await editor.findings('notes.md');
    await use(() => editor.ask<CompletionItem[]>('textDocument/completion', asked), editor);
    await editor.stop();
  }
});

describe('a program that is asked', () => {
  // Where a script is no program, only real ones could be asked.
  if (process.platform === 'win32') return;
  let folder = '';
  const searched = process.env.PATH;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    process.env.PATH = folder;
  });

  afterEach(() => {
    process.env.PATH = searched;
    rmSync(folder, { recursive: true });
  });

  it('is left alone where it is not there', async () => {
    assert.equal(await ask(), undefined);
  });

  it('gets its arguments as they are, and no shell in between', async () => {
    install('printf "%s\\n" "$@"');
    assert.equal(await ask('$(touch here)', 'a b', ';ls'), '__complete\n$(touch here)\na b\n;ls\n');
  });

  it('is stopped where it takes too long', async () => {
    install('exec /bin/sleep 30');
    const begun = Date.now();
    assert.equal(await ask(), undefined);
    assert.ok(Date.now() - begun < 10_000);
  });

  it('is stopped where nobody waits any more', async () => {
    install('exec /bin/sleep 30');
    const controller = new AbortController();
    const answer = installedClient({ client: 'helm', args: [] }, controller.signal);
    controller.abort();
    assert.equal(await answer, undefined);
  });

  it('says nothing where it fails', async () => {
    install('echo words; exit 3');
    assert.equal(await ask(), undefined);
  });

  function install(script: string): void {
    const file = path.join(folder, 'helm');
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  function ask(...words: string[]): Promise<string | undefined> {
    return installedClient({ client: 'helm', args: ['__complete', ...words] }, new AbortController().signal);
  }
});
