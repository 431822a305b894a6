import { gitSupplement, withGitFlags } from '../git';
import { fromFig, pages } from './pages';
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
  ...fromFig(
    pages(`
      gh  Works with GitHub
        $ gh pr create  Asks to take in your branch
      svn  Keeps the versions of files in one place
        $ svn checkout https://svn.example.com/notes  Downloads the files
    `),
  ),
  ...pages(`
    hg  Keeps the versions of files
    gitk  Shows the commits of git in a window
    glab  Works with GitLab
    git-lfs  Keeps large files of git elsewhere
  `),
];
