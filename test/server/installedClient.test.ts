import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { type ClientOffer, readOffers } from '../../server/src/commands/catalog/clientCompletion';
import { installedClient } from '../../server/src/main/installedClient';
import { WORKSPACE_TRUSTED } from '../../server/src/protocol';
import { program, skipUnless, unix } from '../skipUnless';
import { type Editor, type Start, startEditor } from './editor';

const notes = `# Networks

## Area 1 - Containers

### Beginner

#### [Lab: A shell in a box](https://example.org/box) (20 min)

Typed: \`docker run --rest‸\`
`;

const asking = { commands: { source: 'installed' } };

skipUnless(program('docker')).describe('the installed docker', () => {
  /** The description of `--restart` by the client, which differs from that in the specification. */
  let own: ClientOffer | undefined;
  before(() => {
    [own] = readOffers(execFileSync('docker', ['__complete', 'run', '--rest'], { encoding: 'utf8', stdio: 'pipe' }));
  });

  it('completes its own command lines if the settings allow it and the workspace is trusted', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (complete) => {
      assert.deepEqual(
        (await answered(complete)).map(({ label, detail }) => ({ name: label, about: detail })),
        [own],
      );
    });
  });

  it('keeps our descriptions for its completions', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (complete) => {
      assert.match(JSON.stringify((await answered(complete))[0]?.documentation), /on-failure/);
    });
  });

  it('adds values that only it knows', async () => {
    await inEditor({ settings: asking, trustsWorkspace: true }, async (_, editor) => {
      const position = editor.open('values.md', notes.replace('--rest‸', '--restart=al‸'));
      const { items } = await editor.ask<CompletionList>('textDocument/completion', {
        textDocument: { uri: editor.uri('values.md') },
        position,
      });
      assert.ok(items.some(({ label }) => label === 'always'));
    });
  });

  it('is not run in an untrusted workspace until it is trusted', async () => {
    await inEditor({ settings: asking }, async (complete, editor) => {
      assert.ok(!hasDescriptionOfClient(await complete()));
      editor.tell(WORKSPACE_TRUSTED, undefined);
      assert.ok(hasDescriptionOfClient(await answered(complete)));
    });
  });

  it('is not run unless the settings allow it', async () => {
    await inEditor({ trustsWorkspace: true }, async (complete) => {
      assert.ok(!hasDescriptionOfClient(await complete()));
    });
  });

  /** Repeats a request until the client answers in time, since it can be too slow on a busy machine. Mocha's timeout applies. */
  async function answered(complete: () => Promise<CompletionItem[]>): Promise<CompletionItem[]> {
    for (;;) {
      const items = await complete();
      if (hasDescriptionOfClient(items)) return items;
    }
  }

  function hasDescriptionOfClient(items: readonly CompletionItem[]): boolean {
    return items.some(({ label, detail }) => label === own?.name && detail === own?.about);
  }

  async function inEditor(
    start: Start,
    use: (complete: () => Promise<CompletionItem[]>, editor: Editor) => Promise<void>,
  ): Promise<void> {
    const editor = await startEditor(start);
    const position = editor.open('notes.md', notes);
    const asked = { textDocument: { uri: editor.uri('notes.md') }, position };
    await editor.findings('notes.md');
    await use(async () => (await editor.ask<CompletionList>('textDocument/completion', asked)).items, editor);
    await editor.stop();
  }
});

// The programs of these tests are scripts for a POSIX shell.
const scripts = skipUnless(unix);

scripts.describe('a program that is asked', () => {
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

  it('is ignored if it is not installed', async () => {
    assert.equal(await ask(), undefined);
  });

  it('receives its arguments without a shell', async () => {
    install('printf "%s\\n" "$@"');
    assert.equal(await askWithHighLimit('$(touch here)', 'a b', ';ls'), '__complete\n$(touch here)\na b\n;ls\n');
  });

  it('is stopped after a time limit', async () => {
    install('exec /bin/sleep 30');
    assert.equal(await ask(), undefined);
  });

  const misbehavingScripts: Readonly<Record<string, string>> = {
    'ignores signals': "trap '' TERM INT HUP; while :; do /bin/sleep 1; done",
    'leaves somebody behind who keeps its output open': '/bin/sleep 30 & echo $! > "$0.left"; exit 0',
    'leaves somebody behind who does not listen either':
      '(trap "" TERM HUP; while :; do /bin/sleep 1; done) & echo $! > "$0.left"; wait',
    'writes endless output': 'while :; do echo words words words words words words; done',
    'closes its output and keeps running': 'exec >&-; echo $$ > "$0.left"; exec /bin/sleep 30',
  };
  for (const [habit, script] of Object.entries(misbehavingScripts))
    it(`is stopped in time with its child processes if it ${habit}`, async () => {
      install(script);
      const begun = Date.now();
      assert.equal(await ask(), undefined);
      assert.ok(Date.now() - begun < 5000, `${Date.now() - begun} ms`);
      const left = path.join(folder, 'helm.left');
      if (existsSync(left)) await hasEnded(readFileSync(left, 'utf8').trim());
    });

  it('is read up to a size limit', async () => {
    install('/usr/bin/head -c 900000 /dev/zero');
    assert.equal((await askWithHighLimit())?.length, 900_000);
    install('/usr/bin/head -c 1100000 /dev/zero');
    assert.equal(await askWithHighLimit(), undefined);
  });

  it('is stopped after a cancellation', async () => {
    install('exec /bin/sleep 30');
    const controller = new AbortController();
    const answer = installedClient({ client: 'helm', args: [] }, controller.signal);
    controller.abort();
    assert.equal(await answer, undefined);
  });

  it('adds nothing if it fails', async () => {
    install('echo words; exit 3');
    assert.equal(await askWithHighLimit(), undefined);
  });

  /** Waits until a process has ended. Without a parent that waits for it, it remains a zombie for a while. */
  async function hasEnded(pid: string): Promise<void> {
    for (;;) {
      const { stdout } = spawnSync('/bin/ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
      if (stdout.trim() === '' || stdout.startsWith('Z')) return;
      await setImmediate();
    }
  }

  function install(script: string): void {
    const file = path.join(folder, 'helm');
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  function ask(...words: string[]): Promise<string | undefined> {
    return installedClient({ client: 'helm', args: ['__complete', ...words] }, new AbortController().signal);
  }

  /** Runs a program with a high time limit, because it starts slowly on a busy machine. */
  function askWithHighLimit(...words: string[]): Promise<string | undefined> {
    return installedClient({ client: 'helm', args: ['__complete', ...words] }, new AbortController().signal, 20_000);
  }
});
