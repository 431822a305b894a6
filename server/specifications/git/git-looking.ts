import { each, type Supplement, together } from '../supplement';
import { flags } from '../usage';

const colors = flags('--color[=always|never|auto]  Use colored output');

/** Flags of commands that show commits. */
const shown = flags(`
  --abbrev-commit  Show abbreviated commit names
  --all  Include all refs and HEAD
  --author PATTERN...  Limit to commits by this author
  --decorate[=short|full|auto|no]  Show ref names of the commits
  --first-parent  Follow only the first parent of merge commits
  --follow  Continue listing the history of a file beyond renames
  --format FORMAT  Format to print commits in
  --graph  Draw a text-based graph of the commit history
  --grep PATTERN...  Limit to commits with a matching message
  --merges  Print only merge commits
  -n, --max-count COUNT  Limit the number of commits to output
  --no-merges  Do not print merge commits
  --oneline  Print each commit on one line
  --pretty[=FORMAT]  Format to print commits in
  --reverse  Print the commits in reverse order
  --since TIME  Show commits more recent than a date, such as "2 weeks ago"
  --until TIME  Show commits older than a date
  -S TEXT  Look for commits that add or remove this text
`);

/** Flags of commands that show changes. */
const changed = flags(`
  --color-words  Show a word diff with colors only
  --name-only  Show only names of changed files
  --name-status  Show only names and status of changed files
  --numstat  Show number of added and deleted lines in decimal notation
  -p, -u, --patch  Generate patch
  --shortstat  Output only the last line of the --stat format
  --stat[=WIDTH]  Generate a diffstat
  -w, --ignore-all-space  Ignore whitespace when comparing lines
  --word-diff[=color|plain|porcelain|none]  Show a word diff
`);

/** Flags of git's commands that inspect files and history. The list is incomplete. */
export const gitLookingFlags: Supplement = together(
  each(['log', 'show'], { flags: shown }),
  each(['log', 'show', 'diff', 'stash show'], { flags: [...changed, ...colors] }),
  {
    grep: {
      flags: flags(`
        -A, --after-context COUNT  Show <n> context lines after matches
        --all-match  Show only matches from files that match all patterns
        --and  Combine patterns specified with -e
        -a, --text  Process binary files as text
        -B, --before-context COUNT  Show <n> context lines before matches
        --break  Print empty line between matches from different files
        -C, --context COUNT  Show <n> context lines before and after matches
        -c, --count  Show the number of matches instead of matching lines
        --cached  Search in index instead of in the work tree
        --color[=always|never|auto]  Use colored output
        --column  Show column number of first match
        -E, --extended-regexp  Use extended POSIX regular expressions
        -e PATTERN...  Match <pattern>
        --exclude-standard  Ignore files specified via '.gitignore'
        --ext-grep  Allow calling of grep(1) (ignored by this build)
        -F, --fixed-strings  Interpret patterns as fixed strings
        -f FILE  Read patterns from file
        --full-name  Show filenames relative to top directory
        -G, --basic-regexp  Use basic POSIX regular expressions (default)
        -H  Show filenames
        -h  Don't show filenames
        --heading  Show filename only once above matches from same file
        -I  Don't match patterns in binary files
        -i, --ignore-case  Case insensitive matching
        -L, --files-without-match  Show only the names of files without match
        -l, --files-with-matches  Show only filenames instead of matching lines
        -m, --max-count COUNT  Maximum number of results per file
        --max-depth COUNT  Descend at most <depth> levels
        -n, --line-number  Show line numbers
        --name-only  Synonym for --files-with-matches
        --no-index  Find in contents not managed by git
        --not  Negate the next pattern
        -O, --open-files-in-pager[=PROGRAM]  Show matching files in the pager
        -o, --only-matching  Show only matching parts of a line
        --or  Combine patterns with or
        -P, --perl-regexp  Use Perl-compatible regular expressions
        -p, --show-function  Show a line with the function name before matches
        -q, --quiet  Indicate hit with exit status without output
        -r, --recursive  Search in subdirectories (default)
        --recurse-submodules  Recursively search in each submodule
        --textconv  Process binary files with textconv filters
        --threads COUNT  Use <n> worker threads
        --untracked  Search in both tracked and untracked files
        -v, --invert-match  Show non-matching lines
        -W, --function-context  Show the surrounding function
        -w, --word-regexp  Match patterns only at word boundaries
        -z, --null  Print NUL after filenames
      `),
    },
  },
);
