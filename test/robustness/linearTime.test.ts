import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { Service } from '../../server/src/service';
import { lineColumn, readLines } from '../../server/src/text/lines';
import { runToEnd } from '../../server/src/text/steps';
import { allSpecifications } from '../commands/specifications';
import { hostileTexts } from './hostileTexts';

const uri = 'file:///notes.md';
const small = 12_000;
const large = 4 * small;

/**
 * Maximum time relative to ordinary notes of equal length. The Markdown parser takes about 10 times as long as the
 * parser of plain notes.
 */
const MAX_TIMES_ORDINARY = 60;
const EXPONENT = 1.2;
/** Maximum factor by which CPU time varies on a busy machine, because caches are shared. */
const NOISE = 1.6;
const MAX_HEAP_PER_CHARACTER = 600;

describe('any text', () => {
  it('takes time linear in its length for each request', () => {
    const ordinary = leastCost(ordinaryNotes, large);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(hostileTexts)), (name) => {
        const text = hostileTexts[name] as (size: number) => string;
        // The fastest of a few runs counts, since single runs can be slow by chance.
        const problem = [1, 2, 3, 4].reduce<string | undefined>(
          (found, runs) => (runs === 1 || found ? problemOf(text, ordinary, runs) : undefined),
          undefined,
        );
        assert.equal(problem, undefined, name);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }).timeout(300_000);

  for (const name of ['modules', 'paragraphs of one letter', 'short paragraphs', 'short items']) {
    it(`takes limited memory: ${name}`, () => {
      const text = hostileTexts[name]?.(200_000) ?? '';
      const heapBefore = heapInUse();
      const service = opened(`# Docker

## Area 1 - Images

### Lab: Ports (5 min)

${text}`);
      service.symbols(uri);
      service.diagnostics(uri);
      const heap = (heapInUse() - heapBefore) / text.length;
      assert.ok(heap < MAX_HEAP_PER_CHARACTER, `${Math.round(heap)} bytes per character`);
      assert.ok(service.symbols(uri));
    });
  }
});

/** Returns the size of the heap in bytes after a garbage collection. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function problemOf(text: (size: number) => string, ordinary: number, runs: number): string | undefined {
  const much = leastCost(text, large, runs);
  if (much > MAX_TIMES_ORDINARY * ordinary) return `${Math.round(much / ordinary)} times as slow as ordinary notes`;
  if (much < 2 * ordinary) return undefined;
  const exponent = Math.log(much / NOISE / leastCost(text, small, runs)) / Math.log(large / small);
  return exponent > EXPONENT ? `grows with the power of ${exponent.toFixed(2)}` : undefined;
}

function ordinaryNotes(size: number): string {
  return '### [Video: Layers](https://x.example/layers) (12 min)\n\nThey are *shared*:\n\n- `docker ps`\n\n'.repeat(
    size / 90,
  );
}

function leastCost(text: (size: number) => string, size: number, runs = 3): number {
  const around = `# Docker\n\n## Area 1 - Images\n\n${text(size)}\n\n## Area 2 - Ports\n\n### [Lab: Ports](https://x.example) (5 min)\n`;
  return Math.min(...Array.from({ length: runs }, () => cost(around)));
}

/** Returns the CPU time of all requests, and of all requests after an edit, in milliseconds. */
function cost(text: string): number {
  const start = process.cpuUsage();
  const service = opened(text);
  const lines = readLines(text);
  const place = lineColumn(lines, text.length >> 1);
  askAll(service, place);
  service.change(uri, 2, [{ range: { start: place, end: place }, text: 'x' }]);
  askAll(service, place);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function opened(text: string): Service {
  const service = new Service();
  service.open(uri, 1, text);
  for (const name of service.commands.missing(uri)) service.commands.put(name, allSpecifications.get(name));
  return service;
}

function askAll(service: Service, place: { line: number; character: number }): void {
  const range = { start: place, end: place };
  service.symbols(uri);
  service.diagnostics(uri);
  for (const folder of service.unknownFolders(uri)) service.folders.put(folder, []);
  service.diagnostics(uri);
  service.folding(uri);
  service.hover(uri, place);
  for (const typed of [undefined, '[']) {
    const candidates = service.completion.candidates(uri, place, typed);
    service.completion.list(uri, place, candidates, typed ? 'character' : 'invoked');
  }
  runToEnd(service.codeActionsInSteps(uri, { range, hasCommands: true, hasWorkspace: true }));
  service.inlayHints.inRange(uri, range);
  service.commands.lenses(uri);
  service.notesFiles.tree();
  service.explanations.explain(uri, place);
  service.additions.moduleChoices(uri, place);
  service.plans.plan({ uri, minutes: 45 });
  service.reports.overview({ uri });
  service.recall.deck({ uri });
  service.refactorings.edits({ uri, position: place, refactoring: { name: 'renumber' } });
}
