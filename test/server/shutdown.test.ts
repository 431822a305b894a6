import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceSymbol } from 'vscode-languageserver/node';
import { type RunningServer, startOverIpc, startOverStdio } from './bundle';

const initialize = { processId: null, rootUri: null, capabilities: {} };

for (const [way, start] of [
  ['stdio', startOverStdio],
  ['IPC', startOverIpc],
] as const) {
  describe(`the end of the server over ${way}`, () => {
    let server: RunningServer;
    beforeEach(async () => {
      server = start();
      server.connection.listen();
      await server.connection.sendRequest('initialize', initialize);
      await server.connection.sendNotification('initialized', {});
    });
    afterEach(() => {
      server.connection.dispose();
      server.kill();
    });

    it('rejects requests after shutdown, and exits with 0', async () => {
      const { connection, ended } = server;
      await connection.sendRequest('shutdown');
      for (const method of ['workspace/symbol', 'shutdown', 'initialize', 'unknown']) {
        await assert.rejects(connection.sendRequest(method, { query: '' }), { code: -32600 }, method);
      }
      await connection.sendNotification('exit');
      assert.equal(await ended, 0);
    });

    it('rejects a second initialization', async () => {
      const { connection } = server;
      await assert.rejects(connection.sendRequest('initialize', initialize), { code: -32600 });
      await connection.sendNotification('initialized', {});
      assert.ok(Array.isArray(await connection.sendRequest('workspace/symbol', { query: 'x' })));
    });

    it('exits with an error without shutdown', async () => {
      await server.connection.sendNotification('exit');
      assert.equal(await server.ended, 1);
    });
  });
}

describe('a folder whose URI is malformed', () => {
  const bad = ['file://[/notes', 'file://elsewhere/%00', 'no uri', '', 'file:///%ZZ', 'file:///a%2Fb'].map((uri) => ({
    uri,
    name: 'bad',
  }));
  let folder: string;
  let server: RunningServer;
  const good = () => ({ uri: pathToFileURL(folder).href, name: 'good' });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
    writeFileSync(
      path.join(folder, 'a.md'),
      '# Nets\n\n## Area 1: Routes\n\n1. Lab: Static routes - 35 min\n2. Lab: RIP\n',
    );
    server = startOverStdio();
    server.connection.onRequest('client/registerCapability', () => null);
    server.connection.onRequest('window/workDoneProgress/create', () => null);
    server.connection.listen();
  });
  afterEach(() => {
    server.connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  async function begin(workspaceFolders: readonly object[]): Promise<void> {
    const capabilities = { workspace: { workspaceFolders: true } };
    await server.connection.sendRequest('initialize', { ...initialize, capabilities, workspaceFolders });
    await server.connection.sendNotification('initialized', {});
  }

  async function found(): Promise<string[]> {
    const symbols = await server.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'Static' });
    return symbols.map(({ name }) => name);
  }

  it('disables only that folder at the start', async () => {
    await begin([...bad, { uri: null, name: 'none' }, good()]);
    assert.deepEqual(await found(), ['Lab: Static routes']);
  });

  it('disables only that folder later', async () => {
    await begin([]);
    await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [...bad, good()], removed: bad },
    });
    assert.deepEqual(await found(), ['Lab: Static routes']);
  });
});
