import { gitSupplement, withGitFlags } from '../git';
import type { Program } from './program';

/** Programs that keep the versions of files. */
export const versionPrograms: readonly Program[] = [
  {
    name: 'git',
    about: 'Keeps the versions of files',
    example: { line: 'git commit -m "Say hello"', about: 'Keeps what was added as a new version' },
    fig: 'git',
    supplement: gitSupplement,
    mended: withGitFlags,
    compared: 'commands and flags',
  },
];
