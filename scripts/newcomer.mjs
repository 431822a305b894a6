// Tests the two commands of the README on new clones of HEAD, as people with different machines and habits run them.
//   npm run test:newcomer                                  all newcomers in newcomer/newcomers.mjs
//   npm run test:newcomer -- home                          only this one
//   npm run test:newcomer -- --list                        prints the newcomers
//   npm run test:newcomer -- --only start                  only `npm start`, or `test`: only `npm test`
//   npm run test:newcomer -- --suites types,unit           `npm test` runs these suites only

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createPlace, removePlace, whyImpossible } from './newcomer/machine.mjs';
import { newcomers } from './newcomer/newcomers.mjs';
import { run } from './newcomer/processes.mjs';
import { stepsOf } from './newcomer/steps.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const logs = path.join(root, 'out/newcomer');

/** The place of the current newcomer. */
let place;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    if (place) removePlace(place);
    process.exit(1);
  });
}

const options = readOptions();
if (options.list) {
  for (const { name, about } of newcomers) console.log(`${name}: ${about}`);
} else {
  const results = [];
  for (const newcomer of options.newcomers) results.push(await receive(newcomer));
  const count = (wanted) => results.filter((result) => result === wanted).length;
  console.log(`\nLogs: ${logs}`);
  console.log(`${count('passed')} newcomers passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  process.exitCode = count('failed') === 0 ? 0 : 1;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { list: { type: 'boolean' }, only: { type: 'string' }, suites: { type: 'string' } },
    });
    const unknown = positionals.find((name) => !newcomers.some((newcomer) => newcomer.name === name));
    if (unknown)
      throw new Error(`no newcomer is called ${unknown}; there are ${newcomers.map(({ name }) => name).join(', ')}`);
    if (values.only && !['start', 'test'].includes(values.only)) throw new Error('--only takes start or test');
    return {
      list: values.list,
      newcomers: newcomers.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
      groups: ['clone', ...(values.only ? [values.only] : ['start', 'test']), 'folders'],
      suites: values.suites?.split(',') ?? [],
    };
  } catch (error) {
    console.error(`newcomer: ${error.message}`);
    process.exit(2);
  }
}

/** Runs all steps of a newcomer, prints a line for each, and returns the results. */
async function receive(newcomer) {
  console.log(`\n${newcomer.name}: ${newcomer.about}`);
  const impossible = whyImpossible(newcomer);
  if (impossible) {
    console.log(`  skipped  ${impossible}`);
    return 'skipped';
  }
  const logFolder = path.join(logs, newcomer.name);
  rmSync(logFolder, { recursive: true, force: true });
  mkdirSync(logFolder, { recursive: true });
  place = createPlace(newcomer);
  try {
    for (const lack of place.lacks) console.log(`  skipped  ${lack}: this machine has none`);
    const groups = stepsOf(newcomer);
    const results = {};
    for (const step of options.groups.flatMap((group) => groups[group])) {
      if (step.skipped) console.log(`  skipped  ${step.title}: ${step.skipped}`);
      else results[step.title] = await take(step, path.join(logFolder, `${fileName(step.title)}.log`));
      // All other steps need the clone.
      if (results[groups.clone[0].title] === false) break;
    }
    return Object.values(results).every(Boolean) ? 'passed' : 'failed';
  } finally {
    removePlace(place);
    place = undefined;
  }
}

/** Runs one step, and returns whether it passed. Shows its output only if it failed. */
async function take(step, log) {
  const began = Date.now();
  let program;
  const visit = {
    place,
    repository: root,
    suites: options.suites,
    run: (...command) => {
      program = run(command, { cwd: place.clone, env: place.env, uid: place.uid, gid: place.gid, log });
      return program;
    },
  };
  const error = await step.act(visit).then(
    () => undefined,
    (error) => error,
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`  ${error ? 'failed ' : 'passed '}  ${step.title} (${seconds} s)`);
  if (error) console.log([program?.output() ?? '', `${step.title}: ${error.message}`].join('\n'));
  return !error;
}

/** Returns the name of the log file of a step: "npm-start-ctrl-c" for "npm start, Ctrl+C". */
function fileName(title) {
  return title
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    .join('-');
}
