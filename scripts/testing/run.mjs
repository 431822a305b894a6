import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createScratchFolder, spawnSupervised } from '../supervised.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const logs = path.join(root, 'out/test-logs');
const minutesPerSuite = 30;

/** Number of output lines that are shown for a crashed suite. */
const tailLines = 60;

/**
 * Niceness of the suites that run beside the longest one: each of their processes gets two fifths of the processor time
 * of one of its processes.
 */
const niceness = 4;
const mostNiceness = os.constants.priority.PRIORITY_LOW;

/** Makes UI tests save screenshots; each takes a fifth of a second. */
const pictures = { STUDY_NOTES_PICTURES: '1' };

/** @see ../../test/reporter.cjs */
const prefix = '@test ';

/**
 * The result of a suite.
 *
 * @typedef {object} Result
 * @property {string} name of the suite
 * @property {number} passed
 * @property {Failure[]} failures
 * @property {string[]} skipped titles of the tests that cannot run here, each with its reason
 * @property {number} seconds
 *
 * @typedef {{ title: string, error: string, isTest: boolean }} Failure a test, or a suite that crashed or found a fault
 */

/**
 * Runs one suite and writes its output to out/test-logs/NAME.log.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @param {{ grep?: string | undefined, isAlone?: boolean, takesPictures?: boolean | undefined, onProgress: (done: number,
 * total: number, failed: number) => void, onLine?: (line: string) => void }} options
 * @returns {Promise<Result>}
 */
export async function runSuite(suite, { grep, isAlone = true, takesPictures, onProgress, onLine }) {
  const startedAt = Date.now();
  /** @type {Result} */
  const result = { name: suite.name, passed: 0, failures: [], skipped: [], seconds: 0 };
  let total = 0;
  let hasEnded = false;
  const onEvent = (event) => {
    if (event.type === 'start') total = event.total;
    else if (event.type === 'pass') result.passed++;
    else if (event.type === 'skip') result.skipped.push(event.title);
    else if (event.type === 'fail') result.failures.push({ title: event.title, error: event.error, isTest: true });
    else hasEnded = true;
    onProgress(result.passed + result.skipped.length + result.failures.length, total, result.failures.length);
  };
  const env = { ...suite.env, ...(takesPictures ? pictures : {}) };
  const options = { env, isNice: !isAlone && !suite.isLongest };
  const { problem, tail } = await execute(suite, suite.args(grep, isAlone), options, onEvent, onLine);
  const failsAsOne = (error) => result.failures.push({ title: suite.name, error: `${error}\n${tail}`, isTest: false });
  if (suite.kind === 'check') {
    if (problem) failsAsOne(problem);
    else result.passed = 1;
  } else if (problem && result.failures.length === 0) failsAsOne(problem);
  else if (!hasEnded) failsAsOne('ended before all tests had run');
  else if (result.passed + result.skipped.length + result.failures.length === 0) failsAsOne('no test ran');
  result.seconds = (Date.now() - startedAt) / 1000;
  return result;
}

/** Runs a Node program, and stops the processes that it leaves running. */
async function execute(suite, args, { env, isNice }, onEvent, onLine) {
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(path.join(logs, `${suite.name}.log`));
  const tail = [];
  const read = (line) => {
    log.write(`${line}\n`);
    if (line.startsWith(prefix)) return onEvent(JSON.parse(line.slice(prefix.length)));
    tail.push(line);
    if (tail.length > tailLines) tail.shift();
    onLine?.(line);
  };
  const { child, stop } = spawnSupervised(createScratchFolder(), process.execPath, args, { cwd: root, env });
  if (isNice && child.pid) os.setPriority(child.pid, Math.min(mostNiceness, os.getPriority() + niceness));
  let problem;
  const timer = setTimeout(() => {
    problem = `stopped after ${minutesPerSuite} minutes`;
    void stop();
  }, minutesPerSuite * 60_000);
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  await new Promise((settle) => log.end(settle));
  if (code !== 0) problem ??= `ended with code ${code}`;
  return { problem, tail: tail.join('\n') };
}
