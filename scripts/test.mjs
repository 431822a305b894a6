// Runs tests and sums them: the last line is always "N passed, M failed".
//   npm test                                everything that this machine can run
//   node scripts/test.mjs unit ui           only these

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, installServerEditor, installWebEditor } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const minutesPerSuite = 45;
const mocha = 'node_modules/mocha/bin/mocha.js';

/** A check passes or fails as one. A suite prints mocha's summary, which says how many tests it ran. */
const all = {
  types: { kind: 'check', command: ['node_modules/typescript/bin/tsc', '-b'] },
  lint: { kind: 'check', command: ['node_modules/@biomejs/biome/bin/biome', 'check'] },
  unit: {
    kind: 'suite',
    install: installServerEditor,
    command: [mocha, 'test/**/*.test.ts', '--ignore', 'test/{extension,ui,web}/**'],
  },
  extension: { kind: 'suite', install: installServerEditor, command: ['scripts/test-extension.mjs'] },
  ui: {
    kind: 'suite',
    install: installServerEditor,
    command: [mocha, 'test/ui/**/*.test.ts', '--timeout', '120000'],
  },
  web: { kind: 'suite', install: installWebEditor, command: ['scripts/test-web.mjs'] },
  desktop: { kind: 'suite', command: ['scripts/test-extension.mjs', '--desktop'] },
};
const usual = ['types', 'lint', 'unit', 'extension', 'ui', 'web'];

/** Mocha ends with "  12 passing (3s)" and, where any failed, "  1 failing". */
const passing = /^ *(\d+) passing \(/gm;
const failing = /^ *(\d+) failing$/gm;

/** Runs one check or suite; one that crashes, hangs, or runs no test has failed. */
async function run({ kind, install, command }) {
  install?.();
  const { code, output } = await execute(command);
  if (kind === 'check') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = lastNumber(output, passing);
  const failed = lastNumber(output, failing);
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

function lastNumber(output, pattern) {
  return Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
}

/** Runs a Node program, showing what it prints as it prints it. */
function execute(args) {
  return new Promise((settle) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => {
      console.error(`stopped after ${minutesPerSuite} minutes`);
      child.kill('SIGKILL');
      // An editor that it started may live on, and would keep them open.
      child.stdout.destroy();
      child.stderr.destroy();
    }, minutesPerSuite * 60_000);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.stderr.pipe(process.stderr, { end: false });
    child.once('close', (code) => {
      clearTimeout(timer);
      settle({ code, output });
    });
  });
}

async function attempt(name, action) {
  console.log(`\n== ${name}`);
  try {
    return await action();
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

async function setUpAndBuild() {
  installPackages();
  const { build } = await import('./build.mjs');
  await build();
  return { passed: 0, failed: 0 };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`test: no suite is called ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}`);
  process.exit(2);
}
const results = [await attempt('build', setUpAndBuild)];
for (const name of asked.length > 0 ? asked : usual) results.push(await attempt(name, () => run(all[name])));

const sum = (field) => results.reduce((total, result) => total + result[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
