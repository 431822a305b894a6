import { cloudPrograms } from './programs/cloud';
import { containerPrograms } from './programs/containers';
import { filePrograms } from './programs/files';
import { languagePrograms } from './programs/languages';
import { networkPrograms } from './programs/network';
import { packagePrograms } from './programs/packages';
import type { Program } from './programs/program';
import { systemPrograms } from './programs/system';
import { versionPrograms } from './programs/versions';

/** Every program that the server knows. */
export const programs: readonly Program[] = [
  ...containerPrograms,
  ...cloudPrograms,
  ...versionPrograms,
  ...networkPrograms,
  ...packagePrograms,
  ...languagePrograms,
  ...systemPrograms,
  ...filePrograms,
];
