import { type CommandSupplement, each, type Supplement, together } from './supplement';
import { args, flags } from './usage';

const programs: CommandSupplement = { args: args('PACKAGE...') };

/** A command with what it is for, for programs of its kind. */
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
  --allow-downgrades  Installs older versions, too
  -d, --download-only  Downloads and does not install
  -f, --fix-broken  Mends what is missing
  --fix-missing  Goes on without what cannot be downloaded
  --force-yes  Goes on whatever happens
  -h, --help  Prints how the command is used
  --no-install-recommends  Installs only what is needed
  --only-upgrade  Installs nothing new
  -o, --option NAME=VALUE...  Changes a setting
  --purge  Removes settings, too
  -q, --quiet  Prints less
  --reinstall  Installs again what is there
  -s, --simulate, --dry-run  Only shows what would be done
  -t, --target-release RELEASE  The release to take programs from
  -y, --yes, --assume-yes  Does not ask
`).map((flag) => ({ ...flag, inherited: true as const }));

const aptCommands = together(
  commands(`
    update  Learns which programs and versions there are
    upgrade  Installs newer versions of all programs
    full-upgrade, dist-upgrade  Installs newer versions, and removes what stands in their way
    autoremove, auto-remove, autopurge  Removes what no program needs any more
    clean  Deletes all that was downloaded
    autoclean, auto-clean  Deletes old downloads
    distclean, dist-clean  Deletes downloads and lists
    moo  Says moo
    help  Explains what there is
  `),
  commands(
    `
    install  Installs programs
    reinstall  Installs programs again
    remove  Removes programs, but not their settings
    purge  Removes programs and their settings
    build-dep  Installs what is needed to build programs
    satisfy  Installs until what is asked for is there
    source  Downloads the source of programs
    download  Downloads programs into this folder
    changelog  Shows what changed in programs
  `,
    programs,
  ),
);

/** What can be told to apt. */
export const aptSupplement: Supplement = together(
  { '': { flags: aptFlags } },
  aptCommands,
  commands(
    `
    list  Lists programs
    search  Searches the descriptions of programs
    show, info  Tells about programs
    showsrc  Tells about the source of programs
    depends  Lists what programs need
    rdepends  Lists what needs programs
    policy  Tells which versions there are, and where from
    edit-sources  Opens the list of sources in an editor
    modernize-sources  Writes the lists of sources in a newer form
    why  Tells why a program is installed
    why-not  Tells why a program cannot be installed
    history-list  Lists what was installed and removed
    history-info  Tells about a step of it
    history-undo  Takes a step back
    history-redo  Takes a step again
    history-rollback  Goes back to a step
  `,
    { args: args('[PACKAGE...]') },
  ),
  { list: { flags: flags('--installed  Those that are installed\n--upgradable  Those with a newer version') } },
);

/** What can be told to apt-get. */
export const aptGetSupplement: Supplement = together(
  { '': { flags: aptFlags } },
  aptCommands,
  commands(`
    dselect-upgrade  Does what dselect was told
    check  Tells whether something is missing
    indextargets  Lists what is downloaded
    markauto  Marks programs as needed by others alone
    unmarkauto  Marks programs as wanted
  `),
);

/** What can be told to yum and dnf; plugins add more. */
export const yumSupplement: Supplement = together(
  {
    '': {
      flags: flags(`
        --assumeno  Answers no to all questions
        -C, --cacheonly  Downloads nothing
        --disablerepo NAME...  Leaves out this source
        --enablerepo NAME...  Takes this source, too
        -h, --help  Prints how the command is used
        --nogpgcheck  Does not check signatures
        -q, --quiet  Prints less
        --skip-broken  Goes on without what cannot be installed
        -v, --verbose  Prints more
        --version  Prints the version
        -x, --exclude PACKAGE...  Leaves out this program
        -y, --assumeyes  Does not ask
      `).map((flag) => ({ ...flag, inherited: true })),
    },
  },
  commands(
    `
    check-update  Lists programs with a newer version
    clean  Deletes what was downloaded
    grouplist  Lists groups of programs
    history  Tells what was installed and removed
    makecache  Downloads the lists of programs
    repolist  Lists the sources of programs
    help  Explains a command
  `,
    { args: args('[ARGUMENT...]') },
  ),
  commands(
    `
    autoremove  Removes what no program needs any more
    deplist  Lists what programs need
    downgrade  Installs older versions
    erase  Removes programs
    group  Installs and removes groups of programs
    groupinstall  Installs a group of programs
    groupremove  Removes a group of programs
    info  Tells about programs
    install  Installs programs
    list  Lists programs
    localinstall  Installs files of programs
    module  Installs and removes modules
    provides, whatprovides  Tells which program a file belongs to
    reinstall  Installs programs again
    remove  Removes programs
    search  Searches the descriptions of programs
    update, upgrade  Installs newer versions, of all where none is named
  `,
    { args: args('[PACKAGE...]') },
  ),
);

/** What can be told to apk. */
export const apkSupplement: Supplement = together(
  commands(
    `
    add  Installs programs
    del  Removes programs
    fetch  Downloads programs
    fix  Mends programs
    info  Tells about programs
    list  Lists programs
    policy  Tells which versions there are
    search  Searches programs
    update  Learns which programs and versions there are
    upgrade  Installs newer versions
  `,
    { args: args('[PACKAGE...]') },
  ),
  each(['add', 'update', 'upgrade'], {
    flags: flags(`
      --no-cache  Keeps no lists of programs
      -q, --quiet  Prints less
      -U, --update-cache  Learns first which programs there are
    `),
  }),
  { add: { flags: flags('-t, --virtual NAME  Gives a name to what is installed, to remove it together') } },
);
