import { statSync } from 'node:fs';
import { nodeChannel } from '../lsp/connection/nodeChannel';
import { serve } from '../lsp/server';
import { usedLanguage } from '../text/language';
import { removeUnfinished } from './disk/temporaryFile';
import { diskCache } from './diskCache';
import { diskFiles } from './diskFiles';
import { diskSpecifications } from './diskSpecifications';
import { installedClient } from './installedClient';
import { isInside } from './isInside';
import { readTranslation } from './translations';
import { version } from './version';

// VS Code's extension starts the server over IPC and provides its files; other editors use stdio.
const isVsCode = process.argv.includes('--node-ipc');

// Includes the modification time of the bundle, since the parser changes during development without a new version.
const cacheHeader = `Study Notes ${version} ${statSync(__filename).mtimeMs}`;

process.once('exit', removeUnfinished);
serve(nodeChannel(), version, {
  ...(isVsCode ? {} : { files: diskFiles }),
  isInside,
  specifications: diskSpecifications,
  runClient: installedClient,
  openCache: (storage) =>
    storage.startsWith('file:') ? diskCache(storage, `${cacheHeader} ${usedLanguage()}`) : undefined,
  findTranslation: readTranslation,
});
