// Runs tests. The last line is always "N passed, M failed, K skipped".
//   npm test                                   everything that this machine can run, in three parallel lanes
//   npm test -- unit ui                        only these suites, one after the other
//   npm test -- ui --grep "follows the cursor" only tests whose full title contains a text
//   npm test -- --verbose                      prints all output as it comes; otherwise it is in out/test-logs/
//   npm test -- ui --pictures                  keeps pictures of the window in out/screenshots/
//   npm test -- --no-skips                     fails when a test cannot run here
//   npm test -- --one-lane                     runs all suites one after the other, for a slow machine

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages } from './setup.mjs';
import { sharePackages } from './testing/packages.mjs';
import { progress } from './testing/progress.mjs';
import { runSuite } from './testing/run.mjs';
import { suiteNamed, testOrder } from './testing/suites.mjs';
import { summaryOf } from './testing/summary.mjs';

const { values: options, positionals: names } = parseOptions();
const queue = names.length > 0 ? suitesNamed(names) : [...testOrder];
const compiled = fileURLToPath(new URL('../out/compiled-tests.json', import.meta.url));
const shown = progress(process.stdout);
const lanes = names.length > 0 || options['one-lane'] ? 1 : 3;
const failure = await setUp(queue);
const results = failure ? [failure] : (await Promise.all(Array.from({ length: lanes }, runLane))).flat();
console.log(`\n${summaryOf(results)}`);
const isBad = results.some(
  ({ failures, skipped }) => failures.length > 0 || (options['no-skips'] && skipped.length > 0),
);
process.exit(isBad ? 1 : 0);

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        grep: { type: 'string' },
        verbose: { type: 'boolean' },
        pictures: { type: 'boolean' },
        'no-skips': { type: 'boolean' },
        'one-lane': { type: 'boolean' },
      },
    });
  } catch (error) {
    return usage(error.message);
  }
}

function suitesNamed(names) {
  try {
    return names.map(suiteNamed);
  } catch (error) {
    return usage(error.message);
  }
}

/** @type {(problem: string) => never} */
function usage(problem) {
  console.error(`test: ${problem}`);
  process.exit(2);
}

/** Installs the dependencies of the suites and builds. Returns a failed result, or `undefined`. */
async function setUp(suites) {
  const startedAt = Date.now();
  try {
    installPackages();
    for (const { install } of suites) install?.();
    const { build } = await import('./build.mjs');
    await build();
    if (suites.some(({ isInNode }) => isInNode)) {
      const { shareCompiled } = createRequire(import.meta.url)('../test/compiled.cjs');
      shareCompiled(() => compiled);
    }
    return undefined;
  } catch (error) {
    return failedResult('set-up', error, startedAt);
  }
}

function failedResult(name, error, startedAt) {
  const failures = [{ title: name, error: error.stack ?? String(error), isTest: false }];
  return { name, passed: 0, failures, skipped: [], seconds: (Date.now() - startedAt) / 1000 };
}

/** Runs the next suite of the queue until none is left. */
async function runLane() {
  const results = [];
  for (let suite = queue.shift(); suite; suite = queue.shift()) results.push(await runOne(suite));
  return results;
}

async function runOne(suite) {
  const { name } = suite;
  shown.start(name);
  const result =
    (await packFor(suite)) ??
    (await runSuite(suite, {
      grep: options.grep,
      isAlone: lanes === 1,
      takesPictures: options.pictures,
      onProgress: (done, total, failed) => shown.step(name, done, total, failed),
      ...(options.verbose && { onLine: (line) => console.log(`${name}| ${line}`) }),
    }));
  shown.end(result);
  return result;
}

/** Packs for all tests of a suite; some tests pack if they need to. Returns a failed result, or `undefined`. */
async function packFor({ name, hasPackages }) {
  const startedAt = Date.now();
  try {
    if (hasPackages && options.grep === undefined) await sharePackages();
    return undefined;
  } catch (error) {
    return failedResult(name, error, startedAt);
  }
}
