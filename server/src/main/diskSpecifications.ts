import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SpecificationFiles } from '../lsp/requests/specifications';

/** Reads the specifications of commands from the folder of the bundle. */
export const diskSpecifications: SpecificationFiles = (name) =>
  readFile(path.join(__dirname, 'commands', `${name}.json`), 'utf8').catch(() => undefined);
