import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

describe('the language server over stdio', () => {
  let server: ChildProcessWithoutNullStreams;
  beforeEach(() => {
    server = spawn(process.execPath, ['dist/server.js', '--stdio']);
  });
  afterEach(() => server.kill());

  it('gives a message to the editor at once', async () => {
    say({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    const [chunk] = await once(server.stdout, 'data');
    const [head = '', body = ''] = String(chunk).split('\r\n\r\n');
    assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
    assert.equal(JSON.parse(body).result.serverInfo.name, 'study-notes');
  });

  it('counts bytes, not letters', async () => {
    say({ jsonrpc: '2.0', id: 1, method: '笔记/unknown' });
    const [chunk] = await once(server.stdout, 'data');
    const [head = '', body = ''] = String(chunk).split('\r\n\r\n');
    assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
    assert.match(body, /笔记/);
  });

  it('ends where the editor is gone without a word', async () => {
    server.stdin.end();
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });

  function say(message: object): void {
    const body = JSON.stringify(message);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
});
