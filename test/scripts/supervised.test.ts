import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createScratchFolder } from '../../scripts/supervised.mjs';
import { skipUnless, unix } from '../skipUnless';

const supervised = pathToFileURL(path.resolve('scripts/supervised.mjs'));

/** Programs that start `program` in two ways: like the VS Code server, which is stopped on request, and like npm. */
const owners = {
  spawnSupervised: `
    import { createScratchFolder, spawnSupervised } from '${supervised}';
    const { stop } = spawnSupervised(createScratchFolder(), process.execPath, ['--eval', ...process.argv.slice(1)]);
    process.once('SIGINT', async () => {
      await stop();
      process.exit();
    });
  `,
  runSupervised: `
    import { runSupervised } from '${supervised}';
    runSupervised(process.execPath, ['--eval', ...process.argv.slice(1)], '.');
  `,
};

/**
 * Starts itself again a number of times. Each process is connected to the test while it runs; the last one ignores
 * SIGTERM.
 */
const program = `
  const [code, port, children] = process.argv.slice(1);
  if (children < 1) process.on('SIGTERM', () => {});
  require('node:fs').writeFileSync(require('node:path').join(require('node:os').tmpdir(), children), '');
  require('node:net').connect(port);
  const next = ['--eval', code, code, port, children - 1];
  if (children > 0) require('node:child_process').spawn(process.execPath, next);
`;

skipUnless(unix).describe('a supervised program', () => {
  let temporary: string;
  const started: ChildProcess[] = [];
  const servers: net.Server[] = [];

  beforeEach(() => {
    temporary = mkdtempSync(path.join('/tmp', 'study-notes-'));
  });
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
    for (const owner of started.splice(0)) owner.kill('SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  });

  // Runs in parallel, because each waits some seconds for the process that ignores SIGTERM.
  it('ends with all its processes, and without its temporary files', () =>
    Promise.all([
      endsBeforeStoppingResolves(),
      endsWhenTheGroupOfItsOwnerIsKilled('spawnSupervised'),
      endsWhenTheGroupOfItsOwnerIsKilled('runSupervised'),
    ]));

  async function endsBeforeStoppingResolves(): Promise<void> {
    const { owner, folder, ends } = await start('spawnSupervised', 3);
    owner.kill('SIGINT');
    assert.deepEqual(await once(owner, 'exit'), [0, null]);
    await Promise.all(ends);
    assert.deepEqual(readdirSync(folder), []);
  }

  async function endsWhenTheGroupOfItsOwnerIsKilled(by: keyof typeof owners): Promise<void> {
    const { owner, folder, ends } = await start(by, 3);
    process.kill(-Number(owner.pid), 'SIGKILL');
    await Promise.all(ends);
    while (readdirSync(folder).length > 0) await sleep(10);
  }

  for (const [kind, name] of Object.entries({ long: 'x'.repeat(100), 'not in ASCII': 'é'.repeat(30) })) {
    it(`can create sockets in its scratch folder if the name of the temporary folder is ${kind}`, () => {
      const preferred = path.join(temporary, name);
      mkdirSync(preferred);
      const folder = createScratchFolder(preferred);
      assert.ok(existsSync(folder));
      rmdirSync(folder);
      assert.ok(Buffer.byteLength(folder) < 80, folder);
    });
  }

  /** Waits until this number of processes run. Each of `ends` resolves when one of them has ended. */
  async function start(by: keyof typeof owners, processes: number) {
    const folder = mkdtempSync(path.join(temporary, by));
    const server = net.createServer().listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const args = [program, program, String((server.address() as net.AddressInfo).port), String(processes - 1)];
    const owner = spawn(process.execPath, ['--input-type=module', '--eval', owners[by], ...args], {
      detached: true,
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    started.push(owner);
    const ends: Promise<unknown>[] = [];
    for await (const [socket] of on(server, 'connection') as AsyncIterableIterator<[net.Socket]>) {
      // A killed process resets its connection.
      socket.on('error', () => {}).resume();
      ends.push(new Promise((resolve) => socket.once('close', resolve)));
      if (ends.length === processes) break;
    }
    return { owner, folder, ends };
  }
});
