import type { Flag } from '../../src/commands/catalog/specification';
import { each, type Supplement, together } from '../supplement';
import { flags } from '../usage';

const sign = flags('-S, --gpg-sign[=KEY]  GPG sign commit');
const sparse = flags('--sparse  Allow updating entries outside of the sparse-checkout cone');
const track = flags('-t, --track[=direct|inherit]  Set branch tracking configuration');
const submodules = flags('--recurse-submodules[=yes|on-demand|no]  Control recursive updating of submodules');
const columns = flags('--column[=STYLE]  List in columns');
const colors = flags('--color[=always|never|auto]  Use colored output');
const sorted = flags('--sort KEY...  Field name to sort on');

/** Flags that filter branches or tags by the commits they contain. */
const reaching = flags(`
  --contains COMMIT  Print only branches or tags that contain the commit
  --no-contains COMMIT  Print only branches or tags that don't contain the commit
  --merged COMMIT  Print only branches or tags that are merged
  --no-merged COMMIT  Print only branches or tags that are not merged
`);

const switches = (names: string): readonly Flag[] =>
  names.split(' ').map((name) => ({ names: [name], about: 'Ensure that the value is of this type' }));

/** Additions and corrections to the flags of git, up to version 2.51. */
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
      ...flags('--omit-empty  Do not output a newline after empty formatted refs'),
    ],
  }),
  {
    archive: { flags: flags('--add-virtual-file PATH:CONTENT...  Add untracked file to archive') },
    commit: {
      flags: flags(`
        -a, --all  Commit all changed files
        --amend  Amend previous commit
        -m, --message MESSAGE...  Commit message
        --no-edit  Use the selected commit message without launching an editor
        -n, --no-verify  Bypass pre-commit and commit-msg hooks
        --trailer KEY=VALUE...  Add custom trailer(s)
        --interactive  Interactively add files
        --ahead-behind  Compute full ahead/behind values
      `),
    },
    config: {
      flags: [
        ...flags(`
          --comment TEXT  Append a comment at the end of new or modified lines
          --default VALUE  With --get, use default value when missing entry
          --local  Use repository config file
          --get-regexp  Get values for regexp: name-regex [value-pattern]
          --get-urlmatch  Get value specific for the URL: section[.var] URL
          --get-color  Find the color configured: slot [default]
          --get-colorbool  Find the color setting: slot [stdout-is-tty]
          -t, --type bool|int|bool-or-int|bool-or-str|path|expiry-date|color  Value is given this type
        `),
        ...switches('--bool --int --bool-or-int --bool-or-str --path --expiry-date'),
      ],
    },
    rebase: {
      flags: flags(`
        --empty drop|keep|ask|stop  How to handle commits that become empty
        --update-refs  Update branches that point to commits that are being rebased
        -r, --rebase-merges[=rebase-cousins|no-rebase-cousins]  Try to rebase merges instead of skipping them
      `),
    },
    status: {
      flags: flags(`
        -M, --find-renames[=N]  Detect renames, optionally set similarity index
      `),
    },
    blame: {
      flags: flags(`
        -C[=SCORE]  Find line copies within and across files
        -M[=SCORE]  Find line movements within and across files
      `),
    },
    revert: {
      flags: flags(`
        --abort  Cancel revert or cherry-pick sequence
        --cleanup MODE  How to strip spaces and #comments from message
        --continue  Resume revert or cherry-pick sequence
        -e, --edit  Edit the commit message
        -m, --mainline NUMBER  Select mainline parent
        -n, --no-commit  Don't automatically commit
        --quit  End revert or cherry-pick sequence
        --reference  Use the 'reference' format to refer to commits
        --rerere-autoupdate  Update the index with reused conflict resolution if possible
        -s, --signoff  Add a Signed-off-by trailer
        --skip  Skip current commit and continue
        --strategy STRATEGY  Merge strategy
        -X, --strategy-option OPTION...  Option for merge strategy
      `),
    },
    'ls-remote': {
      flags: flags(`
        -b, --branches  Limit to branches
        --exit-code  Exit with exit code 2 if no matching refs are found
        --get-url  Take url.<base>.insteadOf into account
        -h, --heads  Limit to heads
        -o, --server-option OPTION...  Option to transmit
        -q, --quiet  Do not print remote URL
        --refs  Do not show peeled tags
        --symref  Show underlying ref in addition to the object pointed by it
        -t, --tags  Limit to tags
        --upload-pack FILE  Path of git-upload-pack on the remote host
      `).concat(sorted),
    },
    push: {
      flags: flags(`
        --branches  Push all branches
        -u, --set-upstream  Set upstream for git pull/status
        -f, --force  Force updates
        --force-if-includes  Require remote updates to be integrated locally
      `),
    },
    pull: {
      flags: flags(`
        --compact-summary  Show a compact-summary at the end of the merge
        -j, --jobs[=COUNT]  Number of submodules pulled in parallel
        --signoff[=VALUE]  Add a Signed-off-by trailer
        --verify  Control use of pre-merge-commit and commit-msg hooks
      `),
    },
    reset: {
      flags: flags(`
        --hard  Reset HEAD, index and working tree
        --mixed  Reset HEAD and index
        --soft  Reset only HEAD
        -N, --intent-to-add  Record only the fact that removed paths will be added later
        --no-refresh  Skip refreshing the index after reset
      `),
    },
    fetch: {
      flags: flags(`
        --filter FILTER  Object filtering
        -m, --multiple  Fetch from multiple remotes
        --porcelain  Machine-readable output
        --negotiate-only  Do not fetch a packfile; instead, print ancestors of negotiation tips
        --prefetch  Modify the refspec to place all refs within refs/prefetch/
        --refetch  re-fetch without negotiating common commits
      `),
    },
    clone: {
      flags: flags(`
        -b, --branch NAME  Checkout <branch> instead of the remote's HEAD
        --depth COUNT  Create a shallow clone of that depth
        -4, --ipv4  Use IPv4 addresses only
        -6, --ipv6  Use IPv6 addresses only
        --also-filter-submodules  Apply partial clone filters to submodules
        -j, --jobs COUNT  Number of submodules cloned in parallel
        --ref-format files|reftable  Specify the reference format to use
        --revision COMMIT  Clone single revision and check out
        --bundle-uri URL  A URI for downloading bundles before fetching from origin remote
        --recursive[=PATH]  Initialize submodules in the clone
        --reject-shallow  Don't clone shallow repository
      `),
    },
    rm: {
      flags: flags(`
        --ignore-unmatch  Exit with a zero status even if nothing matched
        --pathspec-file-nul  With --pathspec-from-file, pathspec elements are separated with NUL character
        --pathspec-from-file FILE  Read pathspec from file
        -q, --quiet  Do not list removed files
      `),
    },
    branch: {
      flags: flags(`
        --abbrev[=N]  Use <n> digits to display object names
        --recurse-submodules  Control recursive updating of submodules
        -u, --set-upstream-to BRANCH  Change the upstream info
        -D  Delete branch (even if not merged)
        -d, --delete  Delete fully merged branch
        --edit-description  Edit the description for the branch
        -M  Move/rename a branch, even if target exists
        -m, --move  Move/rename a branch and its reflog
        --unset-upstream  Unset the upstream info
      `),
    },
    merge: {
      flags: flags(`
        --compact-summary  Show a compact-summary at the end of the merge
        --into-name NAME  Use <name> instead of the real target
        -m, --message MESSAGE  Merge commit message (for a non-fast-forward merge)
      `),
    },
    tag: {
      flags: flags(`
        --cleanup MODE  How to strip spaces and #comments from message
        --create-reflog  Create a reflog
        -e, --edit  Force edit of tag message
        -F, --file FILE  Read message from file
        -f, --force  Replace the tag if exists
        --format FORMAT  Format to use for the output
        -i, --ignore-case  Sorting and filtering are case insensitive
        -n[=COUNT]  Print <n> lines of each tag message
        -s, --sign  Annotated and GPG-signed tag
        -u, --local-user KEY  Use another key to sign the tag
      `),
    },
    checkout: {
      flags: flags(`
        -B NAME  Create/reset and checkout a branch
        -b NAME  Create and checkout a new branch
        --conflict merge|diff3|zdiff3  Conflict style (merge, diff3, or zdiff3)
      `),
    },
    init: {
      flags: flags(`
        -b, --initial-branch NAME  Override the name of the initial branch
        --ref-format files|reftable  Specify the reference format to use
      `),
    },
    add: {
      flags: flags(`
        -A, --all  Add changes from all tracked and untracked files
        -p, --patch  Select hunks interactively
        -u, --update  Update tracked files
      `),
    },
    switch: { flags: flags('--overwrite-ignore  Update ignored files (default)') },
    apply: {
      flags: flags(`
        --allow-empty  Don't return error for empty patches
        -q, --quiet  Be more quiet
      `),
    },
  },
);
