import assert from 'node:assert/strict';
import { createTimeSlicer, runInSlices } from '../../server/src/lsp/scheduling/timeSlicer';
import { scanFile } from '../../server/src/notes/scan/scanFile';
import { Service } from '../../server/src/service';
import { lineGroups } from '../../server/src/text/lineGroups';
import { runToEnd, untilCancelled } from '../../server/src/text/steps';

/** Returns notes with a number of areas, with code, lists and headings. */
function notes(areas: number): string {
  return Array.from(
    { length: areas },
    (_, n) =>
      `## Area ${n + 1}\n\n1. Lab: Routes ${n} - 8 min\n\n   It works.\n\n\`\`\`sh\nip route ${n}\n\`\`\`\n\n### Notes ${n}\n`,
  ).join('\n');
}

function steps(work: Generator<unknown, unknown>): number {
  let count = 0;
  while (!work.next().done) count++;
  return count;
}

describe('long work', () => {
  const size = 1 << 14;

  it('processes a limited part of a text per step', () => {
    const text = notes(5000);
    const groups = [...lineGroups(text, size)];
    assert.deepEqual(groups.flat(), text.trimEnd().split('\n'));
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    for (const lines of groups) assert.ok(lines.join('\n').length <= size + longest, `${lines.length} lines`);
  });

  it('scans a file in steps proportional to its length', () => {
    const of = (areas: number) => steps(scanFile(notes(areas), { levels: [] }));
    const parts = notes(5000).length / size;
    assert.ok(of(5000) > 2 * parts, `${of(5000)} steps`);
    assert.ok(of(5) <= 4, `${of(5)} steps`);
  });

  it('reads one section per step, and searches one file per step', () => {
    const service = new Service();
    const texts = [notes(10), notes(20), notes(30)];
    for (const [n, text] of texts.entries()) {
      const uri = `file:///${n}.md`;
      steps(service.notesFiles.put(uri, text));
      assert.ok(steps(service.notesFiles.read(uri, text)) >= 10 * (n + 1));
    }
    assert.equal(steps(service.notesFiles.unread()), texts.length);
    assert.equal(steps(service.notesFiles.unreadFor('routes', 100)), texts.length);
    assert.equal(steps(service.notesFiles.symbols('routes')), texts.length);
  });

  it('runs one rule per step, with the findings of a single run', () => {
    const service = new Service();
    service.open('file:///1.md', 1, notes(3));
    const found = service.diagnosticsInSteps('file:///1.md');
    assert.ok(steps(service.diagnosticsInSteps('file:///1.md')) >= 20);
    assert.deepEqual(runToEnd(found), service.diagnostics('file:///1.md'));
  });

  it('pauses inside a rule with many findings', () => {
    const service = new Service();
    const one = 'file:///1.md';
    const headings = Array.from({ length: 5000 }, (_, n) => `##Area ${n}\n\n`);
    service.open(one, 1, notes(3) + headings.join(''));
    const few = steps(service.diagnosticsInSteps(one, () => true));
    const found = service.reports.findings(one)?.length ?? 0;
    assert.ok(found >= 5000);
    assert.ok(steps(service.diagnosticsInSteps(one)) >= few + found / 100);
    assert.deepEqual(runToEnd(service.diagnosticsInSteps(one)), service.diagnostics(one));
  });

  it('reads and checks at most 100 commands of long code per step', () => {
    const service = new Service();
    const uri = 'file:///1.md';
    const commands = Array.from({ length: 5000 }, (_, n) => `docker stop web${n}\n`);
    service.open(uri, 1, `${notes(3)}\n\`\`\`sh\n${commands.join('')}\`\`\`\n`);
    const [few, many] = [3, 6].map((rules) => rules * (5000 / 100)) as [number, number];
    // The steps are those of prompts, lines, effects on containers, resolved words, and four rules.
    const count = steps(service.diagnosticsInSteps(uri));
    assert.ok(count >= many, `${count} steps`);
    assert.ok(steps(service.diagnosticsInSteps(uri)) < few, 'what was read is kept');
  });

  it('stops at the step after it is canceled', async () => {
    let left = 3;
    const wanted = untilCancelled(() => left-- <= 0, scanFile(notes(5000), { levels: [] }));
    assert.equal(await runInSlices(wanted, createTimeSlicer()), undefined);
    assert.equal(left, -1);
  });

  it('handles pending messages between slices', async () => {
    let isHeard = false;
    let stepsBefore = 0;
    function* endless(): Generator<void, void> {
      while (!isHeard) {
        stepsBefore++;
        yield;
      }
    }
    // A message that arrives during a slice is handled before the work is done.
    setImmediate(() => {
      isHeard = true;
    });
    await runInSlices(endless(), createTimeSlicer());
    assert.ok(stepsBefore > 0);
  });
});
