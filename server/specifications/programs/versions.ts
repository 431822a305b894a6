import { gitSupplement, withGitFlags } from '../git/git';
import { fromFig, pages } from './pages';
import type { Program } from './program';

/** Version control programs. */
export const versionPrograms: readonly Program[] = [
  {
    name: 'git',
    about: 'Distributed version control system',
    example: { line: 'git commit -m "Say hello"', about: 'Records the staged changes' },
    fig: 'git',
    supplement: gitSupplement,
    correct: withGitFlags,
    compared: 'commands and flags',
  },
  ...fromFig(
    pages(`
      gh  Works with GitHub
        $ gh pr create  Creates a pull request
      svn  Centralized version control system
        $ svn checkout https://svn.example.com/notes  Downloads the files
    `),
  ),
  ...pages(`
    hg  Distributed version control system
    gitk  Shows the commits of git in a window
    glab  Works with GitLab
    git-lfs  Manages large files with git
  `),
];
