import { strict as assert } from 'node:assert';
import type { ChildProcess } from 'node:child_process';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LanguageClient } from 'vscode-languageclient/node';
import { PING_REQUEST } from '../../server/src/protocol/watch';
import { drawn, notesRow, open, removeNotes, studyNotes, type } from './notes';

describe('a language server that crashes', () => {
  afterEach(removeNotes);

  it('is restarted, with a message above the tree', async () => {
    const api = await studyNotes();
    const opened = await open('# Networks\n\n## Area 1\n\n### [Lab: Echo](https://example.org/)‸\n');
    await notesRow(api, opened.uri);
    const messages: string[] = [];
    const isBack = new Promise<void>((resolve) => {
      const listener = api.client.onDidChangeState(() => {
        messages.push(api.view.message ?? '');
        if (api.client.isRunning()) resolve(listener.dispose());
      });
    });

    // The process of the server is a private field of the client. Killing it is the only realistic test.
    const { _serverProcess: server } = api.client as unknown as { _serverProcess: ChildProcess };
    assert.ok(server.kill('SIGKILL'));
    await isBack;

    assert.deepEqual(messages.slice(-2), ['Study Notes has stopped and is restarting…', '']);
    await type(opened, opened.cursor, ' (20 min)');
    const changed = await notesRow(api, opened.uri, ({ entry }) => entry.withoutTime === 0);
    assert.match(drawn(api, changed), /20m {2}Lab: Echo/);
  });

  it('is replaced if it stops responding, and skips the file that it was reading, which can be tried again', async () => {
    const api = await studyNotes();
    const other = await open('# Routes\n\n## Area 1\n\n### [Lab: Ping](https://example.org/ping) (5 min)\n');
    const opened = await open('# Networks\n\n## Area 1\n\n### [Lab: Echo](https://example.org/)‸\n');
    await notesRow(api, opened.uri);
    const uri = opened.uri.toString();
    const isBack = new Promise<void>((resolve) => {
      let isGone = false;
      const listener = api.client.onDidChangeState(() => {
        if (isGone && api.client.isRunning()) resolve(listener.dispose());
        isGone ||= !api.client.isRunning();
      });
    });

    const { serverProcess: hung } = api.client as LanguageClient;
    assert.ok(hung?.pid);
    // The watchdog would treat a message before the last answer as the one at which the server hangs.
    await untilNothingIsSent(api.client, () => api.client.sendRequest('studyNotes/moduleChoices', at(uri)));
    // Simulates an endless loop: the process neither answers nor exits on request.
    process.kill(hung.pid, 'SIGSTOP');
    await type(opened, opened.cursor, ' (20 min)');
    await isBack;

    assert.notEqual((api.client as LanguageClient).serverProcess?.pid, hung.pid);
    assert.ok(api.watchdog.skipped.has(uri));
    assert.ok(!api.watchdog.skipped.has(other.uri.toString()));
    await notesRow(api, other.uri);
    assert.deepEqual(await api.client.sendRequest('studyNotes/moduleChoices', at(uri)), []);

    await vscode.commands.executeCommand('studyNotes.readSkippedFile', uri);
    assert.ok(!api.watchdog.skipped.has(uri));
    const read = await notesRow(api, opened.uri, ({ entry }) => entry.withoutTime === 0);
    assert.match(drawn(api, read), /20m {2}Lab: Echo/);
  });
});

/**
 * Sends a message, and waits until the watchdog has received answers to two pings without a message in between. It then stops.
 */
async function untilNothingIsSent(client: BaseLanguageClient, send: () => Promise<unknown>): Promise<void> {
  const { sendRequest, sendNotification } = client;
  let last = '';
  await new Promise<void>((resolve) => {
    const see = (type: string | { readonly method: string }) => {
      const before = last;
      last = typeof type === 'string' ? type : type.method;
      return last === PING_REQUEST && before === PING_REQUEST;
    };
    client.sendNotification = ((...[type, ...rest]: Parameters<typeof sendNotification>) => {
      see(type);
      return sendNotification.call(client, type, ...rest);
    }) as typeof sendNotification;
    client.sendRequest = (async (...[type, ...rest]: Parameters<typeof sendRequest>) => {
      const isSecond = see(type);
      const answer = await sendRequest.call(client, type, ...rest);
      if (isSecond && last === PING_REQUEST) resolve();
      return answer;
    }) as typeof sendRequest;
    void send();
  });
  Object.assign(client, { sendRequest, sendNotification });
}

function at(uri: string) {
  return { uri, position: { line: 0, character: 0 } };
}
