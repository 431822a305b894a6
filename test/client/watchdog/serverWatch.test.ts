import assert from 'node:assert/strict';
import { NEXT_QUESTION_MS, UNANSWERED_MS, watchServer } from '../../../client/src/watchdog/serverWatch';

describe('the watchdog of the server', () => {
  it('sends no ping while the client sends no messages', async () => {
    const world = newWorld();
    await world.pass(60_000);
    assert.deepEqual([world.pings, world.timers()], [0, 0]);
  });

  it('pings after a message and once more after its diagnostics, then stops', async () => {
    const world = newWorld();
    world.watch.sent('a.md');
    await world.pass(NEXT_QUESTION_MS);
    await world.pass(60_000);
    assert.deepEqual([world.pings, world.timers(), world.hung], [2, 0, []]);
  });

  it('reports the document of the first unanswered message', async () => {
    const world = newWorld();
    world.watch.sent('a.md');
    await world.pass(2 * NEXT_QUESTION_MS);
    world.stop();
    world.watch.sent('b.md');
    world.watch.sent('c.md');
    await world.pass(UNANSWERED_MS - 1);
    assert.deepEqual(world.hung, []);
    await world.pass(1);
    assert.deepEqual(world.hung, ['b.md']);
    assert.equal(world.timers(), 0);
  });

  it('reports the document that is being checked when the server stops answering', async () => {
    const world = newWorld();
    world.watch.sent('a.md');
    await world.pass(1);
    world.stop();
    await world.pass(NEXT_QUESTION_MS + UNANSWERED_MS);
    assert.deepEqual(world.hung, ['a.md']);
  });

  it('reports the file that the server announced to be reading', async () => {
    const world = newWorld();
    world.watch.sent('a.md');
    world.watch.reading('big.md');
    world.stop();
    await world.pass(NEXT_QUESTION_MS + UNANSWERED_MS);
    assert.deepEqual(world.hung, ['big.md']);
  });

  it('restarts its wait after the computer was asleep', async () => {
    const world = newWorld();
    world.stop();
    world.watch.sent('a.md');
    await world.sleep(3_600_000);
    assert.deepEqual(world.hung, []);
    world.start();
    await world.pass(60_000);
    assert.deepEqual(world.hung, []);
  });

  it('stops waiting when the server has exited', async () => {
    const world = newWorld();
    world.stop();
    world.watch.sent('a.md');
    world.watch.reset();
    await world.pass(60_000);
    assert.deepEqual([world.hung, world.timers()], [[], 0]);
  });
});

/** Creates a server that answers immediately until it is stopped, and a clock that the test advances. */
function newWorld() {
  let now = 0;
  let answers = true;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  let waiting: (() => void)[] = [];
  const hung: (string | undefined)[] = [];
  const world = {
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
        world.pings++;
        return answers ? Promise.resolve() : new Promise<void>((settle) => waiting.push(settle));
      },
      hung: (uri) => void hung.push(uri),
    }),
  };
  waiting = [];
  return world;

  function ring(timer: { readonly call: () => void }): void {
    timers = timers.filter((one) => one !== timer);
    timer.call();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
