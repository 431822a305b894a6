import { statSync } from 'node:fs';
import { nodeChannel } from '../lsp/connection/nodeChannel';
import { serve } from '../lsp/server';
import { removeUnfinished } from './disk/temporaryFile';
import { diskCache } from './diskCache';
import { diskFiles } from './diskFiles';
import { diskSpecifications } from './diskSpecifications';
import { installedClient } from './installedClient';
import { isInside } from './isInside';
import { version } from './version';

// VS Code's extension starts the server over IPC and provides its files; other editors use stdio.
const isVsCode = process.argv.includes('--node-ipc');

// While Study Notes is developed, its version stays and its reader changes.
const cacheHeader = `Study Notes ${version} ${statSync(__filename).mtimeMs}`;

process.once('exit', removeUnfinished);
serve(nodeChannel(), version, {
  ...(isVsCode ? {} : { files: diskFiles }),
  isInside,
  specifications: diskSpecifications,
  runClient: installedClient,
  openCache: (storage) => (storage.startsWith('file:') ? diskCache(storage, cacheHeader) : undefined),
});
