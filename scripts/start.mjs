// Serves a real VS Code with this extension in it.
//   npm start                 on a copy of the sample notes
//   npm start -- ~/notes      on a folder of your own
//   PORT=8123 npm start       at a fixed address

import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onceNpmIsGone } from './npm-process.mjs';
import { installPackages, installServerEditor } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Returns the folder to open: the given one, else a new copy of the sample notes files, so that the samples are not
 * changed.
 */
function workspace(given) {
  if (given) {
    // npm runs its scripts at the root of the package; INIT_CWD is where the user typed the command.
    const folder = path.resolve(process.env.INIT_CWD ?? '.', given);
    if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
    return folder;
  }
  const copy = path.join(root, 'out/notes');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'test/samples/notes'), copy, { recursive: true });
  return copy;
}

async function start() {
  const folder = workspace(process.argv[2]);
  installPackages();
  installServerEditor();
  const { build } = await import('./build.mjs');
  await build();

  const { startVSCodeServer } = await import('./editors/vscode-server.mjs');
  const server = await startVSCodeServer({
    port: Number(process.env.PORT ?? 0),
    data: path.join(root, 'out/vscode'),
  });
  console.log(`VS Code with Study Notes, on ${folder}:\n\n  ${server.address(folder, { extension: root })}\n`);
  console.log('Ctrl+C stops it.');
  const stop = async () => {
    await server.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  onceNpmIsGone(stop);
}

try {
  await start();
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}
