import assert from 'node:assert/strict';
import { NEXT_QUESTION_MS, UNANSWERED_MS, watchServer } from '../../../client/src/watchdog/serverWatch';

describe('the watchdog of the server', () => {
  it('sends no ping while the client sends no messages', async () => {
    const server = createServer();
    await server.pass(60_000);
    assert.deepEqual([server.pings, server.timers()], [0, 0]);
  });

  it('pings after a message and once more after its diagnostics, then stops', async () => {
    const server = createServer();
    server.watch.sent('a.md');
    await server.pass(NEXT_QUESTION_MS);
    await server.pass(60_000);
    assert.deepEqual([server.pings, server.timers(), server.hung], [2, 0, []]);
  });

  it('reports the document of the first unanswered message', async () => {
    const server = createServer();
    server.watch.sent('a.md');
    await server.pass(2 * NEXT_QUESTION_MS);
    server.stop();
    server.watch.sent('b.md');
    server.watch.sent('c.md');
    await server.pass(UNANSWERED_MS - 1);
    assert.deepEqual(server.hung, []);
    await server.pass(1);
    assert.deepEqual(server.hung, ['b.md']);
    assert.equal(server.timers(), 0);
  });

  it('reports the document that is being checked when the server stops answering', async () => {
    const server = createServer();
    server.watch.sent('a.md');
    await server.pass(1);
    server.stop();
    await server.pass(NEXT_QUESTION_MS + UNANSWERED_MS);
    assert.deepEqual(server.hung, ['a.md']);
  });

  it('reports the file that the server announced to be reading', async () => {
    const server = createServer();
    server.watch.sent('a.md');
    server.watch.reading('big.md');
    server.stop();
    await server.pass(NEXT_QUESTION_MS + UNANSWERED_MS);
    assert.deepEqual(server.hung, ['big.md']);
  });

  it('restarts its wait after the computer was asleep', async () => {
    const server = createServer();
    server.stop();
    server.watch.sent('a.md');
    await server.sleep(3_600_000);
    assert.deepEqual(server.hung, []);
    server.start();
    await server.pass(60_000);
    assert.deepEqual(server.hung, []);
  });

  it('stops waiting when the server has exited', async () => {
    const server = createServer();
    server.stop();
    server.watch.sent('a.md');
    server.watch.reset();
    await server.pass(60_000);
    assert.deepEqual([server.hung, server.timers()], [[], 0]);
  });
});

/** Creates a server that answers immediately until it is stopped, and a clock that the test advances. */
function createServer() {
  let now = 0;
  let answers = true;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  let waiting: (() => void)[] = [];
  const hung: (string | undefined)[] = [];
  const server = {
    pings: 0,
    hung,
    timers: () => timers.length,
    stop: () => {
      answers = false;
    },
    start: () => {
      answers = true;
      for (const answer of waiting.splice(0)) answer();
    },
    async pass(milliseconds: number): Promise<void> {
      const end = now + milliseconds;
      for (;;) {
        await settled();
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = Math.max(now, next.at);
        ring(next);
      }
      now = end;
    },
    /** Simulates sleep: timers fire when the computer wakes up. */
    async sleep(milliseconds: number): Promise<void> {
      await settled();
      now += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= now)) ring(timer);
      await settled();
    },
    watch: watchServer({
      now: () => now,
      after(milliseconds, call) {
        const timer = { at: now + milliseconds, call };
        timers.push(timer);
        return {
          cancel() {
            timers = timers.filter((one) => one !== timer);
          },
        };
      },
      ping() {
        server.pings++;
        return answers ? Promise.resolve() : new Promise<void>((settle) => waiting.push(settle));
      },
      hung: (uri) => void hung.push(uri),
    }),
  };
  waiting = [];
  return server;

  function ring(timer: { readonly call: () => void }): void {
    timers = timers.filter((one) => one !== timer);
    timer.call();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
