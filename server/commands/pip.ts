import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Where packages are looked for. */
const indexes = `
  --extra-index-url URL...  Looks in this index, too
  -f, --find-links URL...  Looks for packages on this page or in this folder
  -i, --index-url URL  Looks in this index instead of PyPI
  --no-index  Looks in no index
`;

/** How packages are chosen and built. */
const choices = `
  -C, --config-settings NAME=VALUE...  What the build is told
  -c, --constraint FILE...  Which versions are allowed
  --no-binary FORMATS...  Builds these packages here; :all: for all
  --no-build-isolation  Builds with the packages that are installed
  --no-deps  Installs none of the packages that it needs
  --only-binary FORMATS...  Builds none of these packages here
  --platform PLATFORM...  For another platform
  --pre  Takes versions that are still tried out, too
  --prefer-binary  Rather takes an older version than builds one
  --progress-bar on|off  Whether the download is shown
  --python-version VERSION  For another version of Python
  -r, --requirement FILE...  Takes the packages that the file lists
  --require-hashes  Checks every file against a known sum
  --src FOLDER  Where sources are kept
`;

/** Those of installed packages that are meant. */
const installed = `
  --exclude PACKAGE...  Leaves out this package
  --exclude-editable  Leaves out packages that are linked to their sources
  -l, --local  Leaves out packages from outside of the environment
  --path FOLDER...  Those in this folder
  --user  Those that are installed for you alone
`;

/** What can be told to pip 23 and later. */
export const pipSupplement: Supplement = {
  '': {
    flags: flags(`
      --cache-dir FOLDER  Where downloads are kept
      --cert FILE  The certificates to trust
      --debug  Shows errors as they happen
      --disable-pip-version-check  Does not look for a newer pip
      -h, --help  Explains a command
      --isolated  Reads no settings
      --log FILE  Writes down what happens
      --no-cache-dir  Keeps no downloads
      --no-color  Prints without colors
      --no-input  Asks nothing
      --proxy URL  The proxy to ask through
      --python PROGRAM  The Python to work for
      -q, --quiet  Prints less
      --require-virtualenv  Works only in an environment
      --retries COUNT  How often a broken download is tried again
      --timeout SECONDS  How long to wait
      --trusted-host HOST...  Trusts this host without a certificate
      -V, --version  Prints the version
      -v, --verbose  Prints more
    `).map((flag) => ({ ...flag, inherited: true })),
  },
  install: {
    about: 'Installs packages',
    args: args('[PACKAGE...]'),
    example: { line: 'pip install -r requirements.txt', about: 'Installs the packages that a file lists' },
    flags: flags(`
      ${indexes.trim()}
      ${choices.trim()}
      --break-system-packages  Changes a Python that the system looks after
      --dry-run  Only shows what would be done
      -e, --editable FOLDER...  Links a package to its sources
      --force-reinstall  Installs all anew
      -I, --ignore-installed  Overwrites what is installed
      --no-compile  Does not prepare the files
      --no-warn-script-location  Does not warn of programs that are not found
      --prefix FOLDER  Installs below this folder
      --report FILE  Writes down what was done
      --root FOLDER  Takes this folder for the whole disk
      -t, --target FOLDER  Installs into this folder
      -U, --upgrade  Installs the newest version
      --upgrade-strategy eager|only-if-needed  Whether needed packages are made newer, too
      --user  Installs for you alone
    `),
  },
  download: {
    about: 'Downloads packages',
    args: args('[PACKAGE...]'),
    flags: flags(`${indexes.trim()}\n${choices.trim()}\n-d, --dest FOLDER  Where to`),
  },
  uninstall: {
    about: 'Removes packages',
    args: args('[PACKAGE...]'),
    flags: flags(`
      --break-system-packages  Changes a Python that the system looks after
      -r, --requirement FILE...  Removes the packages that the file lists
      -y, --yes  Does not ask
    `),
  },
  freeze: {
    about: 'Prints what is installed, as a file of requirements',
    example: { line: 'pip freeze > requirements.txt', about: 'Writes down what is installed' },
    flags: flags(`${installed.trim()}\n--all  Lists pip, too\n-r, --requirement FILE...  Keeps the order of the file`),
  },
  inspect: { about: 'Tells about all that is installed, as JSON' },
  list: {
    about: 'Lists what is installed',
    flags: flags(`
      ${indexes.trim()}
      ${installed.trim()}
      -e, --editable  Those that are linked to their sources
      --format columns|freeze|json  How they are printed
      --not-required  Those that no other one needs
      -o, --outdated  Those with a newer version
      --pre  Takes versions that are still tried out, too
      -u, --uptodate  Those without a newer version
    `),
  },
  show: { about: 'Tells about a package', args: args('PACKAGE...'), flags: flags('-f, --files  Lists its files, too') },
  check: { about: 'Tells whether packages that others need are missing' },
  config: {
    about: 'Shows and changes settings',
    args: args('list|edit|get|set|unset|debug [NAME] [VALUE]'),
    flags: flags(`
      --editor PROGRAM  The editor to open
      --global  The settings of all users
      --site  The settings of the environment
      --user  Your settings
    `),
  },
  search: { about: 'Searched PyPI, which answers no longer', args: args('WORD...') },
  cache: { about: 'Shows and deletes what is kept of downloads', args: args('dir|info|list|remove|purge [PATTERN]') },
  index: { about: 'Asks the index', args: args('versions PACKAGE'), flags: flags(indexes) },
  lock: { about: 'Writes down all packages that are needed', args: args('[PACKAGE...]') },
  wheel: {
    about: 'Builds packages',
    args: args('[PACKAGE...]'),
    flags: flags(`
      ${indexes.trim()}
      ${choices.trim()}
      -e, --editable FOLDER...  Builds from these sources
      -w, --wheel-dir FOLDER  Where to
    `),
  },
  hash: {
    about: 'Computes sums of files',
    args: args('FILE...'),
    flags: flags('-a, --algorithm sha256|sha384|sha512  How'),
  },
  completion: { about: 'Prints a script that completes pip commands in a shell' },
  debug: { about: 'Tells what helps to find a fault in pip' },
  help: { about: 'Explains a command', args: args('[COMMAND]') },
};
