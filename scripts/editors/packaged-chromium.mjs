import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = path.join(root, 'out');

/** Returns the folder into which the process with an id unpacks. */
const unpacking = /^chromium-unpacking-(\d+)$/;

/** @type {Promise<void> | undefined} */
let unpacked;

/**
 * Returns the Chromium of the npm package, and the environment that it needs.
 *
 * @returns {Promise<{ executablePath: string, env: NodeJS.ProcessEnv }>}
 */
export async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium found: install Google Chrome, or set the variable CHROMIUM to the path of a Chromium');
  }
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = path.join(out, `chromium-${version}`);
  unpacked ??= unpack(folder);
  await unpacked;
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}

/**
 * Unpacks the package atomically: the folder is complete even if this process is killed or another one unpacks at the same
 * time.
 */
async function unpack(folder) {
  if (existsSync(folder)) return;
  mkdirSync(out, { recursive: true });
  const own = path.join(out, `chromium-unpacking-${process.pid}`);
  for (const other of abandonedFolders([own, folder])) remove(other);
  remove(own);
  mkdirSync(own);
  // The package unpacks into the temporary folder. With the variable it also unpacks the system libraries that it was
  // built with, which a bare machine lacks.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    { cwd: root, env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  );
  writeFileSync(path.join(own, 'fonts/fonts.conf'), fontConfiguration(path.join(folder, 'fonts')));
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    remove(own);
  }
}

/** Returns the folders of other versions, and those of processes that were killed while unpacking. */
function abandonedFolders(used) {
  const folders = readdirSync(out).filter((name) => name.startsWith('chromium-'));
  return folders
    .filter((name) => !isRunning(Number(unpacking.exec(name)?.[1])))
    .map((name) => path.join(out, name))
    .filter((folder) => !used.includes(folder));
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a configuration of fonts, since that of the package expects them in /tmp. */
function fontConfiguration(fonts) {
  const escaped = fonts.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped}</dir>
  <cachedir>${escaped}/cache</cachedir>
</fontconfig>
`;
}
