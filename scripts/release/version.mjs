// Checks that a tag, package.json and CHANGELOG.md agree on the version, or gives a pre-release its version.
//   node scripts/release/version.mjs v0.2.0        exits with code 1 if they do not agree
//   node scripts/release/version.mjs pre-release   writes the version of the current commit into package.json
//
// As VS Code recommends, the minor version of a release is even, and that of a pre-release is odd: 0.3.2026112420 is newer
// than 0.2.5 and older than 0.4.0. The last number is when the commit was made, so a commit is never published twice.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/; // "0.2.0": the Marketplace allows no suffix

/** Returns whether a version is one of a pre-release: "0.3.2026112420". */
export function isPreRelease(version) {
  return minorOf(version) % 2 === 1;
}

/**
 * Returns the version of a pre-release that is newer than the release `version` and than pre-releases of earlier hours.
 *
 * @param {string} version
 * @param {Date} committed
 */
export function preReleaseVersion(version, committed) {
  const hour = committed.toISOString().slice(0, 13).replaceAll(/\D/g, ''); // "2026112420", in UTC
  return `${version.split('.')[0]}.${minorOf(version) + 1}.${hour}`;
}

/**
 * Returns why `tag` cannot be released; an empty list if it can.
 *
 * @param {string} tag
 * @param {string} version of package.json
 * @param {string} changelog
 */
export function problemsOf(tag, version, changelog) {
  if (!VERSION.test(version)) return [`the version ${version} in package.json is not three numbers`];
  const problems = [];
  if (tag !== `v${version}`) problems.push(`the tag is ${tag}, but the version in package.json is ${version}`);
  if (isPreRelease(version)) problems.push(`the minor version of ${version} is odd, which is for pre-releases`);
  const [newest] = sectionsOf(changelog);
  if (newest?.version !== version)
    problems.push(`the first section of CHANGELOG.md is ${newest?.version ?? 'missing'}, not ${version}`);
  else if (newest.text === '') problems.push(`the section ${version} of CHANGELOG.md is empty`);
  return problems;
}

/** Returns the newest section of the changelog, without its heading. */
export function newestChanges(changelog) {
  return sectionsOf(changelog)[0]?.text ?? '';
}

/** Returns the sections of "## 0.2.0" headings, in their order. */
function sectionsOf(changelog) {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map((section) => {
    const end = `${section}\n`.indexOf('\n');
    return { version: section.slice(0, end).trim(), text: section.slice(end).trim() };
  });
}

/** @type {(version: string) => number} */
function minorOf(version) {
  return Number(VERSION.exec(version)?.[2]);
}

/** @type {(name: string) => string} */
function read(name) {
  return readFileSync(path.join(root, name), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , request = ''] = process.argv;
  const manifest = read('package.json');
  const { version } = JSON.parse(manifest);
  if (request === 'pre-release') {
    const seconds = Number(execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }));
    const next = preReleaseVersion(version, new Date(seconds * 1000));
    writeFileSync(path.join(root, 'package.json'), manifest.replace(`"version": "${version}"`, `"version": "${next}"`));
    console.log(`pre-release ${next}`);
  } else {
    const problems = problemsOf(request, version, read('CHANGELOG.md'));
    for (const problem of problems) console.error(`release: ${problem}`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  }
}
