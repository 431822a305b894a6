// Repeats the random tests, each time with another seed, until the time is over or one of them fails.
//   npm run fuzz                 five minutes
//   npm run fuzz -- 30           thirty minutes
//   npm run fuzz -- 30 sections  only the files with "sections" in their paths

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mocha = 'node_modules/mocha/bin/mocha.js';

const [minutesAsked = '5', part = ''] = process.argv.slice(2);
const minutes = Number(minutesAsked);
const files = filesWithRandomTests().filter((file) => file.includes(part));
if (!(minutes > 0)) fail('say for how many minutes: npm run fuzz -- 30');
if (files.length === 0) fail(`no random test has “${part}” in its path`);
// The tests need the specifications that a build writes.
if (!existsSync(path.join(root, 'dist/commands'))) fail('run npm run build first');

const end = Date.now() + minutes * 60_000;
let rounds = 0;
while (Date.now() < end) {
  const seed = randomInt(2 ** 31);
  const { code, output } = await run(seed);
  if (code !== 0) {
    console.error(output);
    fail(`round ${rounds + 1} failed. To repeat it: SEED=${seed} node ${mocha} ${files.join(' ')}`, 1);
  }
  rounds++;
  console.log(`round ${rounds}: SEED=${seed} passed`);
}
console.log(`${rounds} rounds of ${files.length} files passed`);

/** Returns the test files with random input. */
function filesWithRandomTests() {
  return readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join('test', name.replaceAll(path.sep, '/')))
    .filter(
      (file) => file.endsWith('.test.ts') && /from 'fast-check'/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    .sort();
}

/** Runs all files once. Their output is shown only if they fail. */
function run(seed) {
  return new Promise((settle) => {
    const child = spawn(process.execPath, [mocha, '--bail', ...files], {
      cwd: root,
      env: { ...process.env, SEED: String(seed) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('close', (code) => settle({ code, output }));
  });
}

function fail(message, status = 2) {
  console.error(`fuzz: ${message}`);
  process.exit(status);
}
