import { strict as assert } from 'node:assert';
import type { ChildProcess } from 'node:child_process';
import { drawn, notebookRow, open, removeNotes, studyNotes, type } from './notes';

describe('a language server that dies', () => {
  afterEach(removeNotes);

  it('starts again, and the tree says so meanwhile', async () => {
    const api = await studyNotes();
    const opened = await open('# Networks\n\n## Area 1\n\n### [Lab: Echo](https://example.org/)‸\n');
    await notebookRow(api, opened.uri);
    const messages: string[] = [];
    const isBack = new Promise<void>((resolve) => {
      const listener = api.client.onDidChangeState(() => {
        messages.push(api.view.message ?? '');
        if (api.client.isRunning()) resolve(listener.dispose());
      });
    });

    // The client keeps its process to itself; ending it is the only honest way to see what happens then.
    const { _serverProcess: server } = api.client as unknown as { _serverProcess: ChildProcess };
    assert.ok(server.kill('SIGKILL'));
    await isBack;

    assert.deepEqual(messages.slice(-2), ['Study Notes stopped and is starting again…', '']);
    await type(opened, opened.cursor, ' (20 min)');
    const changed = await notebookRow(api, opened.uri, ({ entry }) => entry.withoutTime === 0);
    assert.match(drawn(api, changed), /Lab: Echo \| 20 min/);
  });
});
