import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};

describe('the language server over stdio', () => {
  let server: ChildProcessWithoutNullStreams;
  beforeEach(() => {
    server = spawn(process.execPath, ['dist/server.js', '--stdio']);
  });
  afterEach(() => server.kill());

  it('sends a message to the editor immediately', async () => {
    say(initialize);
    const [chunk] = await once(server.stdout, 'data');
    const [head = '', body = ''] = String(chunk).split('\r\n\r\n');
    assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
    assert.equal(JSON.parse(body).result.serverInfo.name, 'study-notes');
  });

  it('counts bytes, not characters', async () => {
    say(initialize);
    await once(server.stdout, 'data');
    say({ jsonrpc: '2.0', id: 2, method: '笔记/unknown' });
    const [chunk] = await once(server.stdout, 'data');
    const [head = '', body = ''] = String(chunk).split('\r\n\r\n');
    assert.equal(head, `Content-Length: ${Buffer.byteLength(body)}`);
    assert.match(body, /笔记/);
  });

  it('refuses requests before it is initialized', async () => {
    say({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: {} });
    say({ jsonrpc: '2.0', id: 1, method: 'workspace/symbol', params: { query: '' } });
    const [chunk] = await once(server.stdout, 'data');
    assert.match(String(chunk), /"code":-32002/);
    say({ ...initialize, id: 2 });
    assert.match(String((await once(server.stdout, 'data'))[0]), /"id":2,"result"/);
  });

  for (const header of ['Content-Length: abc', 'Content-Type: text']) {
    it(`ends with a message after a header that it cannot read: ${header}`, async () => {
      let message = '';
      server.stderr.on('data', (chunk) => {
        message += chunk;
      });
      server.stdin.write(`${header}\r\n\r\n{}`);
      assert.deepEqual(await once(server, 'close'), [1, null]);
      assert.match(message, /^study-notes: .*Content-Length.*\n$/);
    });
  }

  it('exits if the editor disappears', async () => {
    server.stdin.end();
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });

  function say(message: object): void {
    const body = JSON.stringify(message);
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
});
