import { type CommandSupplement, each, type Supplement, together } from './supplement';
import { args, flags } from './usage';

const programs: CommandSupplement = { args: args('PACKAGE...') };

/** Returns a supplement of commands, one "name  description" per line, with `extra` added to each. */
function commands(lines: string, extra: CommandSupplement = {}): Supplement {
  const table = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  return Object.fromEntries(
    table.map(([names = '', about = '']) => [names.split(', ')[0], { names: names.split(', '), about, ...extra }]),
  );
}

const aptFlags = flags(`
  --allow-downgrades  Allows downgrades
  -d, --download-only  Downloads only
  -f, --fix-broken  Corrects broken dependencies
  --fix-missing  Ignores missing packages
  --force-yes  Forces yes (deprecated)
  -h, --help  Shows help
  --no-install-recommends  Does not install recommended packages
  --only-upgrade  Only upgrades installed packages
  -o, --option NAME=VALUE...  Sets a configuration option
  --purge  Removes configuration files, too
  -q, --quiet  Quiet output
  --reinstall  Reinstalls packages
  -s, --simulate, --dry-run  Simulates the actions
  -t, --target-release RELEASE  Release to install packages from
  -y, --yes, --assume-yes  Answers yes to all questions
`).map((flag) => ({ ...flag, inherited: true as const }));

const aptCommands = together(
  commands(`
    update  Updates the list of available packages
    upgrade  Upgrades all packages
    full-upgrade, dist-upgrade  Upgrades packages, and removes conflicting ones if necessary
    autoremove, auto-remove, autopurge  Removes packages that are no longer needed
    clean  Deletes downloaded archives
    autoclean, auto-clean  Deletes outdated downloaded archives
    distclean, dist-clean  Deletes downloaded archives and package lists
    moo  Says moo
    help  Shows help
  `),
  commands(
    `
    install  Installs programs
    reinstall  Installs programs again
    remove  Removes packages, but keeps their configuration
    purge  Removes packages and their configuration
    build-dep  Installs build dependencies of source packages
    satisfy  Satisfies dependency strings
    source  Downloads source packages
    download  Downloads packages into the current folder
    changelog  Shows the changelog of packages
  `,
    programs,
  ),
);

/** The specification of apt. */
export const aptSupplement: Supplement = together(
  { '': { flags: aptFlags } },
  aptCommands,
  commands(
    `
    list  Lists programs
    search  Searches package descriptions
    show, info  Shows package details
    showsrc  Shows source package details
    depends  Lists dependencies
    rdepends  Lists reverse dependencies
    policy  Shows available versions and their sources
    edit-sources  Edits the list of sources
    modernize-sources  Converts the lists of sources to the current format
    why  Shows why a package is installed
    why-not  Shows why a package cannot be installed
    history-list  Lists past transactions
    history-info  Shows a transaction
    history-undo  Reverts a transaction
    history-redo  Repeats a transaction
    history-rollback  Rolls back to a transaction
  `,
    { args: args('[PACKAGE...]') },
  ),
  {
    list: { flags: flags('--installed  Lists installed packages only\n--upgradable  Lists upgradable packages only') },
  },
);

/** The specification of apt-get. */
export const aptGetSupplement: Supplement = together(
  { '': { flags: aptFlags } },
  aptCommands,
  commands(`
    dselect-upgrade  Follows the selections of dselect
    check  Verifies that there are no broken dependencies
    indextargets  Lists the index targets
    markauto  Marks packages as automatically installed
    unmarkauto  Marks packages as manually installed
  `),
);

/** The specification of yum and dnf. Plugins add more commands. */
export const yumSupplement: Supplement = together(
  {
    '': {
      flags: flags(`
        --assumeno  Answers no to all questions
        -C, --cacheonly  Runs entirely from the cache
        --disablerepo NAME...  Disables a repository
        --enablerepo NAME...  Enables a repository
        -h, --help  Shows help
        --nogpgcheck  Does not check signatures
        -q, --quiet  Quiet output
        --skip-broken  Skips packages with broken dependencies
        -v, --verbose  Verbose output
        --version  Prints the version
        -x, --exclude PACKAGE...  Excludes a package
        -y, --assumeyes  Answers yes to all questions
      `).map((flag) => ({ ...flag, inherited: true })),
    },
  },
  commands(
    `
    check-update  Checks for available package updates
    clean  Removes cached data
    grouplist  Lists package groups
    history  Shows past transactions
    makecache  Creates the metadata cache
    repolist  Lists repositories
    help  Shows help
  `,
    { args: args('[ARGUMENT...]') },
  ),
  commands(
    `
    autoremove  Removes packages that are no longer needed
    deplist  Lists dependencies
    downgrade  Installs older versions
    erase  Removes programs
    group  Installs and removes groups of programs
    groupinstall  Installs a group of programs
    groupremove  Removes a group of programs
    info  Shows package details
    install  Installs programs
    list  Lists programs
    localinstall  Installs package files
    module  Installs and removes modules
    provides, whatprovides  Finds the package that contains a file
    reinstall  Installs programs again
    remove  Removes programs
    search  Searches package descriptions
    update, upgrade  Upgrades packages, or all if none is given
  `,
    { args: args('[PACKAGE...]') },
  ),
);

/** The specification of apk. */
export const apkSupplement: Supplement = together(
  commands(
    `
    add  Installs programs
    del  Removes programs
    fetch  Downloads programs
    fix  Repairs packages
    info  Shows package details
    list  Lists programs
    policy  Shows available versions
    search  Searches programs
    update  Updates the list of available packages
    upgrade  Installs newer versions
  `,
    { args: args('[PACKAGE...]') },
  ),
  each(['add', 'update', 'upgrade'], {
    flags: flags(`
      --no-cache  Does not cache the index
      -q, --quiet  Quiet output
      -U, --update-cache  Updates the index first
    `),
  }),
  { add: { flags: flags('-t, --virtual NAME  Groups the packages under a virtual name') } },
);
