import type { Flag } from '../src/shell/specification';
import { each, type Supplement, together } from './supplement';
import { flags } from './usage';

const sign = flags('-S, --gpg-sign[=KEY]  Signs the commit');
const sparse = flags('--sparse  Takes files outside of the sparse checkout, too');
const track = flags('-t, --track[=direct|inherit]  Notes which branch the new one follows');
const submodules = flags('--recurse-submodules[=yes|on-demand|no]  Does the same in submodules');
const columns = flags('--column[=STYLE]  Prints in columns');
const colors = flags('--color[=always|never|auto]  Prints in colors');
const sorted = flags('--sort KEY...  What the lines are sorted by');

/** Those of a commit: which branches or tags lead there. */
const reaching = flags(`
  --contains COMMIT  Those that have the commit
  --no-contains COMMIT  Those that do not have the commit
  --merged COMMIT  Those whose commits are all merged into this one
  --no-merged COMMIT  Those with commits that are not merged into this one
`);

const switches = (names: string): readonly Flag[] =>
  names.split(' ').map((name) => ({ names: [name], about: 'Says how the value is read, and how it is written' }));

/** Flags of git, up to 2.51, that the specification lacks, or of whose values it says something else. */
export const gitFlags: Supplement = together(
  each(['commit', 'rebase', 'pull', 'merge', 'cherry-pick', 'revert'], { flags: sign }),
  each(['add', 'stage', 'mv', 'rm'], { flags: sparse }),
  each(['checkout', 'switch', 'branch'], { flags: track }),
  each(['checkout', 'switch', 'restore', 'reset'], { flags: submodules }),
  each(['branch', 'tag', 'status'], { flags: columns }),
  each(['branch', 'tag'], {
    flags: [
      ...reaching,
      ...colors,
      ...sorted,
      ...flags('--omit-empty  Prints nothing where the format gives an empty line'),
    ],
  }),
  {
    archive: { flags: flags('--add-virtual-file PATH:CONTENT...  Adds a file with this content') },
    commit: {
      flags: flags(`
        -a, --all  Takes all files that changed, but for new ones
        --amend  Replaces the last commit
        -m, --message MESSAGE...  What the commit is about
        --no-edit  Keeps the message
        -n, --no-verify  Runs no hooks
        --trailer KEY=VALUE...  Adds a line such as "Reviewed-by: ..." to the message
        --interactive  Asks what to commit
        --ahead-behind  Counts the commits that this branch is ahead and behind
      `),
    },
    config: {
      flags: [
        ...flags(`
          --comment TEXT  Writes a comment behind the setting
          --default VALUE  What is printed where there is no such setting
          --local  Reads and writes the settings of this repository
          --get-regexp  Shows the settings whose names match
          --get-urlmatch  Shows the setting that is for this address
          --get-color  Shows the color of this setting
          --get-colorbool  Tells whether to print in colors
          -t, --type bool|int|bool-or-int|bool-or-str|path|expiry-date|color  How the value is read and written
        `),
        ...switches('--bool --int --bool-or-int --bool-or-str --path --expiry-date'),
      ],
    },
    rebase: {
      flags: flags(`
        --empty drop|keep|ask|stop  What happens to commits that change nothing any more
        --update-refs  Moves branches along that point to the commits
        -r, --rebase-merges[=rebase-cousins|no-rebase-cousins]  Makes merges anew instead of a straight line
      `),
    },
    status: {
      flags: flags(`
        -M, --find-renames[=N]  Takes files that are so similar, in percent, for renamed
      `),
    },
    blame: {
      flags: flags(`
        -C[=SCORE]  Finds lines that were copied from other files
        -M[=SCORE]  Finds lines that were moved within the file
      `),
    },
    revert: {
      flags: flags(`
        --abort  Stops and goes back to where it began
        --cleanup MODE  What is taken out of the message
        --continue  Goes on when conflicts are solved
        -e, --edit  Opens the message in the editor
        -m, --mainline NUMBER  The parent of a merge that is kept, from 1
        -n, --no-commit  Changes the files alone
        --quit  Forgets what was going on
        --reference  Names the commit in short
        --rerere-autoupdate  Adds what is solved as it was before
        -s, --signoff  Adds a Signed-off-by line
        --skip  Leaves this commit out and goes on
        --strategy STRATEGY  How to merge
        -X, --strategy-option OPTION...  What the strategy is told
      `),
    },
    'ls-remote': {
      flags: flags(`
        -b, --branches  Lists branches alone
        --exit-code  Ends with 2 where nothing matches
        --get-url  Shows the address alone
        -h, --heads  Lists branches alone
        -o, --server-option OPTION...  What the server is told
        -q, --quiet  Does not print the address
        --refs  Leaves out what tags point to
        --symref  Shows where HEAD points to
        -t, --tags  Lists tags alone
        --upload-pack FILE  Where git-upload-pack is on the other side
      `).concat(sorted),
    },
    push: {
      flags: flags(`
        --branches  Uploads all branches
        -u, --set-upstream  Remembers where the branch was uploaded to
        -f, --force  Overwrites what others uploaded
        --force-if-includes  Forces only what was seen here before
      `),
    },
    pull: {
      flags: flags(`
        --compact-summary  Shows in short what was merged
        -j, --jobs[=COUNT]  How many submodules are fetched at once
        --signoff[=VALUE]  Adds a Signed-off-by line
        --verify  Runs the hooks before the commit
      `),
    },
    reset: {
      flags: flags(`
        --hard  Throws away what was changed in files
        --mixed  Keeps the files, and adds nothing (as usual)
        --soft  Keeps the files, and what was added
        -N, --intent-to-add  Notes that new files will be added later
        --no-refresh  Does not look at the files afterwards
      `),
    },
    fetch: {
      flags: flags(`
        --filter FILTER  Leaves out some objects, as blob:none
        -m, --multiple  Takes several remotes
        --porcelain  Prints lines that programs read
        --negotiate-only  Prints the commits that both sides have
        --prefetch  Keeps what comes apart from the branches
        --refetch  Downloads all anew
      `),
    },
    clone: {
      flags: flags(`
        -b, --branch NAME  Goes to this branch or tag
        --depth COUNT  Downloads so many commits alone
        -4, --ipv4  Uses IPv4 addresses only
        -6, --ipv6  Uses IPv6 addresses only
        --also-filter-submodules  Leaves out the same objects of submodules
        -j, --jobs COUNT  How many submodules are cloned at once
        --ref-format files|reftable  How branches and tags are kept
        --revision COMMIT  Takes this commit alone
        --bundle-uri URL  Takes a bundle from there first
        --recursive[=PATH]  Clones the submodules, too
        --reject-shallow  Does not clone a repository without its whole history
      `),
    },
    rm: {
      flags: flags(`
        --ignore-unmatch  Does not fail where no file matches
        --pathspec-file-nul  The paths in the file end with NUL
        --pathspec-from-file FILE  Reads the paths from the file
        -q, --quiet  Does not name the files
      `),
    },
    branch: {
      flags: flags(`
        --abbrev[=N]  How many digits names of commits have
        --recurse-submodules  Makes the branch in submodules, too
        -u, --set-upstream-to BRANCH  Which branch it follows
        -D  Deletes the branch even where it is not merged
        -d, --delete  Deletes a branch that is merged
        --edit-description  Opens the description of the branch in the editor
        -M  Renames the branch even where the new one exists
        -m, --move  Renames the branch
        --unset-upstream  Forgets which branch it follows
      `),
    },
    merge: {
      flags: flags(`
        --compact-summary  Shows in short what was merged
        --into-name NAME  What the branch is called in the message
        -m, --message MESSAGE  The message of the merge
      `),
    },
    tag: {
      flags: flags(`
        --cleanup MODE  What is taken out of the message
        --create-reflog  Remembers where the tag stood
        -e, --edit  Opens the message in the editor
        -F, --file FILE  Reads the message from the file
        -f, --force  Replaces a tag that exists
        --format FORMAT  How a tag is printed
        -i, --ignore-case  Takes large and small letters for the same
        -n[=COUNT]  Prints so many lines of each message
        -s, --sign  Signs the tag
        -u, --local-user KEY  Signs the tag with this key
      `),
    },
    checkout: {
      flags: flags(`
        -B NAME  Makes the branch, or moves it here, and goes there
        -b NAME  Makes a branch and goes there
        --conflict merge|diff3|zdiff3  How conflicts are written into files
      `),
    },
    init: {
      flags: flags(`
        -b, --initial-branch NAME  What the first branch is called
        --ref-format files|reftable  How branches and tags are kept
      `),
    },
    add: {
      flags: flags(`
        -A, --all  Adds, changes and removes all files
        -p, --patch  Asks of each change
        -u, --update  Takes files that git knows alone
      `),
    },
    switch: { flags: flags('--overwrite-ignore  Overwrites files that are ignored') },
    apply: {
      flags: flags(`
        --allow-empty  Takes a change that is empty
        -q, --quiet  Prints nothing
      `),
    },
  },
);
