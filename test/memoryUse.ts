// Answers questions about 1 MB of a hostile text, and tells how many bytes of the heap are in use then.
//   node --expose-gc -r ./test/setup.cjs test/memoryUse.ts NAME

import { Service } from '../server/src/service';
import { hostileTexts } from './hostileTexts';

const [name = ''] = process.argv.slice(2);
const uri = 'file:///notes.md';
const service = new Service();
service.open(uri, 1, `# Docker\n\n## Area 1 - Images\n\n### Lab: Ports (5 min)\n\n${hostileTexts[name]?.(1_000_000)}`);
service.symbols(uri);
service.diagnostics(uri);
service.notebooks.tree();
globalThis.gc?.();
process.send?.(process.memoryUsage().heapUsed);
