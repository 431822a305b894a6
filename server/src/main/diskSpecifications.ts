import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SpecificationFiles } from '../lsp/specifications';

/** The specifications of commands that lie beside the bundle. */
export const diskSpecifications: SpecificationFiles = (name) =>
  readFile(path.join(__dirname, 'commands', `${name}.json`), 'utf8').catch(() => undefined);
