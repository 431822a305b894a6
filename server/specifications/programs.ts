import { cloudPrograms } from './programs/cloud';
import { clusterPrograms } from './programs/clusters';
import { containerPrograms } from './programs/containers';
import { dataPrograms } from './programs/data';
import { filePrograms } from './programs/files';
import { languagePrograms } from './programs/languages';
import { networkPrograms } from './programs/network';
import { packagePrograms } from './programs/packages';
import type { Program } from './programs/program';
import { systemPrograms } from './programs/system';
import { textPrograms } from './programs/texts';
import { versionPrograms } from './programs/versions';

/** All supported programs. */
export const programs: readonly Program[] = [
  ...containerPrograms,
  ...clusterPrograms,
  ...cloudPrograms,
  ...versionPrograms,
  ...networkPrograms,
  ...packagePrograms,
  ...languagePrograms,
  ...dataPrograms,
  ...systemPrograms,
  ...filePrograms,
  ...textPrograms,
];
