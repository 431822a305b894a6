import { each, type Supplement, together } from './supplement';
import { flags } from './usage';

const colors = flags('--color[=always|never|auto]  Prints in colors');

/** Those of commands that show commits. */
const shown = flags(`
  --abbrev-commit  Prints short names of commits
  --all  Begins at all branches and tags
  --author PATTERN...  Commits of this author
  --decorate[=short|full|auto|no]  Names branches and tags beside their commits
  --first-parent  Goes back along the branch itself
  --follow  Goes on behind a name that the file had before
  --format FORMAT  How a commit is printed
  --graph  Draws how commits follow each other
  --grep PATTERN...  Commits whose messages match
  --merges  Commits that merge branches
  -n, --max-count COUNT  How many commits
  --no-merges  Leaves out commits that merge branches
  --oneline  Prints a line for each commit
  --pretty[=FORMAT]  How a commit is printed
  --reverse  The oldest first
  --since TIME  Not older, as "2 weeks ago"
  --until TIME  Not newer
  -S TEXT  Commits that add or remove this text
`);

/** Those of commands that show what changed. */
const changed = flags(`
  --color-words  Marks words instead of lines
  --name-only  Prints the names of files alone
  --name-status  Prints the names of files and what happened to them
  --numstat  Counts lines, for programs
  -p, -u, --patch  Shows what changed
  --shortstat  Counts lines of all files together
  --stat[=WIDTH]  Counts the lines that changed in each file
  -w, --ignore-all-space  Leaves out where only blanks changed
  --word-diff[=color|plain|porcelain|none]  Shows words instead of lines
`);

/** Flags of the commands of git that look into files and history; they have more. */
export const gitLookingFlags: Supplement = together(
  each(['log', 'show'], { flags: shown }),
  each(['log', 'show', 'diff', 'stash show'], { flags: [...changed, ...colors] }),
  {
    grep: {
      flags: flags(`
        -A, --after-context COUNT  Prints so many lines behind each match
        --all-match  Takes files that match all patterns
        --and  Both patterns must match
        -a, --text  Takes binary files for text
        -B, --before-context COUNT  Prints so many lines in front of each match
        --break  Prints an empty line between files
        -C, --context COUNT  Prints so many lines around each match
        -c, --count  Prints how many lines match
        --cached  Searches the index instead of the files
        --color[=always|never|auto]  Prints in colors
        --column  Prints the column of the first match
        -E, --extended-regexp  Takes patterns for extended regular expressions
        -e PATTERN...  What to search for
        --exclude-standard  Leaves out ignored files
        --ext-grep  Does nothing any more
        -F, --fixed-strings  Takes patterns for plain text
        -f FILE  Reads patterns from the file
        --full-name  Prints paths from the top of the repository
        -G, --basic-regexp  Takes patterns for basic regular expressions
        -H  Prints the name of the file
        -h  Does not print the name of the file
        --heading  Prints the name of the file above its matches
        -I  Leaves out binary files
        -i, --ignore-case  Takes large and small letters for the same
        -L, --files-without-match  Prints the names of files that do not match
        -l, --files-with-matches  Prints the names of files that match
        -m, --max-count COUNT  Prints so many matches of each file
        --max-depth COUNT  Goes down so many folders
        -n, --line-number  Prints the number of each line
        --name-only  Prints the names of files that match
        --no-index  Searches files that git does not know
        --not  The pattern must not match
        -O, --open-files-in-pager[=PROGRAM]  Opens the files that match
        -o, --only-matching  Prints only what matches of a line
        --or  One of the patterns must match
        -P, --perl-regexp  Takes patterns for regular expressions of Perl
        -p, --show-function  Prints the line that starts the function
        -q, --quiet  Prints nothing and tells whether something matches
        -r, --recursive  Goes down into folders
        --recurse-submodules  Searches submodules, too
        --textconv  Searches what filters make of files
        --threads COUNT  How many threads search
        --untracked  Searches files that are not added, too
        -v, --invert-match  Takes the lines that do not match
        -W, --function-context  Prints the whole function
        -w, --word-regexp  Matches whole words
        -z, --null  Ends names of files with NUL
      `),
    },
  },
);
