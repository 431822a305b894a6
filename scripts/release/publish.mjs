// Publishes the packages of pack.mjs to one target. Prints a message and exits with 0 if there is no token, or if the version
// was already published.
//   node scripts/release/publish.mjs github|marketplace|open-vsx|npm [FOLDER] [--dry-run]    out/release/ by default
// --dry-run prints the commands instead. Programs get their token from the environment, so that no command line shows it.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Not a dependency, because only publishing needs it, and it needs a newer Node than the rest. */
const OVSX = 'ovsx@1.4.0';

/**
 * A place to publish to.
 *
 * @typedef {object} Target
 * @property {string} title
 * @property {string} token the environment variable, and the secret of the repository, with the token
 * @property {(release: import('./pack.mjs').Release) => string[]} publish
 * @property {(release: import('./pack.mjs').Release) => string[]} [find] succeeds, with output, if the version is there
 */

/** @type {Readonly<Record<string, Target>>} */
export const targets = {
  github: {
    title: 'GitHub',
    token: 'GH_TOKEN',
    find: (release) => ['gh', 'release', 'view', tagOf(release), '--json', 'url'],
    publish: (release) => [
      ...['gh', 'release', 'create', tagOf(release), release.vsix, release.archive, release.checksums],
      ...['--title', release.version, '--notes-file', release.notes],
      ...(release.isPreRelease ? ['--prerelease', '--target', release.commit] : ['--verify-tag']),
    ],
  },
  marketplace: {
    title: 'the Visual Studio Marketplace',
    token: 'VSCE_PAT',
    publish: (release) => ['npx', '--yes', vsce(), ...publishToGallery(release)],
  },
  'open-vsx': {
    title: 'Open VSX',
    token: 'OVSX_PAT',
    publish: (release) => ['npx', '--yes', OVSX, ...publishToGallery(release)],
  },
  npm: {
    title: 'npm',
    token: 'NPM_TOKEN',
    find: ({ name, version }) => ['npm', 'view', `${name}@${version}`, 'version'],
    publish: ({ archive, isPreRelease }) => [
      ...['npm', 'publish', `./${archive}`, '--provenance', '--access', 'public'],
      ...['--tag', isPreRelease ? 'next' : 'latest'],
    ],
  },
};

/** @type {(release: import('./pack.mjs').Release) => string} */
function tagOf({ version }) {
  return `v${version}`;
}

function publishToGallery({ vsix, isPreRelease }) {
  return ['publish', '--packagePath', vsix, '--skip-duplicate', ...(isPreRelease ? ['--pre-release'] : [])];
}

/** Returns the version of vsce that packed the extension. */
function vsce() {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return `@vscode/vsce@${devDependencies['@vscode/vsce']}`;
}

/**
 * Publishes to a target, and returns the line to print.
 *
 * @type {(target: Target, release: import('./pack.mjs').Release, options: { cwd: string, env: NodeJS.ProcessEnv }) => string}
 */
function publish({ title, token, publish, find }, release, options) {
  const what = `${release.name} ${release.version}`;
  if (!process.env[token]) return `${what} was not published to ${title}: there is no secret ${token}.`;
  if (find && spawnSync(...call(find(release)), { ...options, encoding: 'utf8' }).stdout?.trim())
    return `${what} was not published to ${title}: it is already there.`;
  execFileSync(...call(publish(release)), { ...options, stdio: 'inherit' });
  return `${what} was published to ${title}.`;
}

/** @type {(words: string[]) => [program: string, args: string[]]} */
function call([program, ...args]) {
  return [program, args];
}

/** Runs `use` with a configuration of npm that takes the token for its registry from the environment. */
function withNpmToken(use) {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'study-notes-npm-'));
  const config = path.join(scratch, '.npmrc');
  writeFileSync(config, `${registry.replace(/^https?:/, '')}:_authToken=\${NPM_TOKEN}\n`);
  try {
    return use({ ...process.env, NPM_CONFIG_USERCONFIG: config });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  });
  const [name = '', folder = path.join(root, 'out/release')] = positionals;
  const target = targets[name];
  if (!target) throw new Error(`publish.mjs knows ${Object.keys(targets).join(', ')}, not "${name}"`);
  const release = JSON.parse(readFileSync(path.join(folder, 'release.json'), 'utf8'));
  const run = (env) => publish(target, release, { cwd: folder, env });
  if (options['dry-run']) console.log(target.publish(release).join(' '));
  else console.log(name === 'npm' && process.env.NPM_TOKEN ? withNpmToken(run) : run(process.env));
}
