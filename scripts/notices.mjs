// Writes ThirdPartyNotices.txt: the packages that the bundles contain, each with the text of its license. The list comes from
// esbuild's metafiles, so that no change is needed here if a package is added or removed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Licenses that allow us to ship a package in a bundle, by their SPDX identifiers. */
const allowedLicenses = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0'],
  ...['Python-2.0', 'Unlicense', 'Zlib'],
]);

/**
 * Matches the files whose text a license requires to be included: "LICENSE", "license", "LICENSE-MIT", "License.txt",
 * "NOTICE".
 */
const licenseFile = /^(?:licen[cs]e|copying|unlicense|notice)(?:[-.].*)?$/i;

/** License texts from the repositories of packages that are published without them. */
const missingTexts = fileURLToPath(new URL('licenses', import.meta.url));

/** Packages whose data the build writes into `dist/commands/`, so that no metafile contains them. */
const dataPackages = ['@withfig/autocomplete'];

/**
 * Returns the text of the notices for the packages in the bundles of `metafiles` and for the packages named in `data`.
 * Throws an error that lists every package whose license is not allowed or whose license text is missing.
 */
export function noticesFor(root, metafiles, data = dataPackages) {
  const bundled = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .flatMap((input) => packageOf(root, input) ?? []);
  const packages = unique([...bundled, ...data.map((name) => readPackage(path.join(root, 'node_modules', name)))]);
  const problems = packages.flatMap(problemsOf);
  if (problems.length > 0) throw new Error(`third-party notices cannot be written:\n  ${problems.join('\n  ')}`);
  return [opening, ...packages.map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

const opening = `Third-party notices

Study Notes contains the packages below. Each is followed by its license.
`;

/** Returns the package that an input of esbuild belongs to; `undefined` for files of this repository. */
function packageOf(root, input) {
  const file = input.replace(/\?.*$/, '');
  if (!file.includes('node_modules/')) return undefined;
  // Folders within a package may have a package.json that only sets the type of their modules.
  for (let folder = path.dirname(path.resolve(root, file)); ; folder = path.dirname(folder)) {
    const found = existsSync(path.join(folder, 'package.json')) ? readPackage(folder) : undefined;
    if (found?.name && found.version) return found;
    if (path.basename(folder) === 'node_modules') throw new Error(`${input} belongs to no package`);
  }
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, version, license, folder };
}

/** Returns the packages sorted by code units, independent of the locale, and without duplicates of a version. */
function unique(packages) {
  const byName = new Map(packages.map((each) => [`${each.name}@${each.version}`, each]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

function problemsOf({ name, version, license, folder }) {
  const problems = [];
  if (!isAllowed(license)) problems.push(`${name}@${version}: its license ${JSON.stringify(license)} is not allowed`);
  if (licenseTexts(folder, name).length === 0) problems.push(`${name}@${version}: it has no license file`);
  return problems;
}

/**
 * Returns whether an SPDX expression is allowed: "MIT", "(MIT OR GPL-3.0-only)", "MIT AND ISC". Nested parentheses are
 * refused.
 */
function isAllowed(license) {
  if (typeof license !== 'string') return false;
  const choices = license.replace(/^\(([^()]*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowedLicenses.has(one)));
}

function licenseTexts(folder, name) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenseFile.test(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .sort();
  const missing = path.join(missingTexts, `${name}.txt`);
  const files = names.length === 0 && existsSync(missing) ? [missing] : names;
  return files.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim());
}

function noticeOf({ name, version, license, folder }) {
  return `${name} ${version}\nLicense: ${license}\n\n${licenseTexts(folder, name).join('\n\n')}\n`;
}
