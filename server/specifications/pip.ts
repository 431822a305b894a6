import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Package index options. */
const indexes = `
  --extra-index-url URL...  Extra URLs of package indexes to use in addition to --index-url
  -f, --find-links URL...  If a URL or path to an html file, then parse for links to archives such as sdist (.tar.gz) or wheel (.whl) files
  -i, --index-url URL  Base URL of the Python Package Index (default https://pypi.org/simple)
  --no-index  Ignore package index (only looking at --find-links URLs instead)
`;

/** Options for choosing and building packages. */
const choices = `
  -C, --config-settings NAME=VALUE...  Configuration settings to be passed to the PEP 517 build backend
  -c, --constraint FILE...  Constrain versions using the given constraints file
  --no-binary FORMATS...  Do not use binary packages
  --no-build-isolation  Disable isolation when building a modern source distribution
  --no-deps  Don't install package dependencies
  --only-binary FORMATS...  Do not use source packages
  --platform PLATFORM...  Only use wheels compatible with <platform>
  --pre  Include pre-release and development versions
  --prefer-binary  Prefer older binary packages over newer source packages
  --progress-bar on|off  Specify whether the progress bar should be used [on, off] (default: on)
  --python-version VERSION  The Python interpreter version to use for wheel and "Requires-Python" compatibility checks
  -r, --requirement FILE...  Install from the given requirements file
  --require-hashes  Require a hash to check each requirement against, for repeatable installs
  --src FOLDER  Directory to check out editable projects into
`;

/** Options that filter installed packages. */
const installed = `
  --exclude PACKAGE...  Exclude specified package from the output
  --exclude-editable  Exclude editable package from output
  -l, --local  If in a virtualenv that has global access, do not list globally-installed packages
  --path FOLDER...  Restrict to the specified installation path for listing packages (can be used multiple times)
  --user  Only output packages installed in user-site
`;

/** Additions to the specification of pip 23 and later. */
export const pipSupplement: Supplement = {
  '': {
    flags: flags(`
      --cache-dir FOLDER  Store the cache data in <dir>
      --cert FILE  Path to PEM-encoded CA certificate bundle
      --debug  Let unhandled exceptions propagate outside the main subroutine, instead of logging them to stderr
      --disable-pip-version-check  Don't periodically check PyPI to determine whether a new version of pip is available for download
      -h, --help  Show help
      --isolated  Run pip in an isolated mode, ignoring environment variables and user configuration
      --log FILE  Path to a verbose appending log
      --no-cache-dir  Disable the cache
      --no-color  Suppress colored output
      --no-input  Disable prompting for input
      --proxy URL  Specify a proxy in the form scheme://[user:passwd@]proxy.server:port
      --python PROGRAM  Run pip with the specified Python interpreter
      -q, --quiet  Give less output
      --require-virtualenv  Allow pip to only run in a virtual environment; exit with an error otherwise
      --retries COUNT  Maximum number of retries each connection should attempt (default 5 times)
      --timeout SECONDS  Set the socket timeout (default 15 seconds)
      --trusted-host HOST...  Mark this host or host:port pair as trusted, even though it does not have valid or any HTTPS
      -V, --version  Show version and exit
      -v, --verbose  Give more output
    `).map((flag) => ({ ...flag, inherited: true })),
  },
  install: {
    about: 'Install packages',
    args: args('[PACKAGE...]'),
    example: { line: 'pip install -r requirements.txt', about: 'Install the packages listed in a file' },
    flags: flags(`
      ${indexes.trim()}
      ${choices.trim()}
      --break-system-packages  Allow pip to modify an EXTERNALLY-MANAGED Python installation
      --dry-run  Don't actually install anything, just print what would be
      -e, --editable FOLDER...  Install a project in editable mode from a local project path or a VCS url
      --force-reinstall  Reinstall all packages even if they are already up-to-date
      -I, --ignore-installed  Ignore the installed packages, overwriting them
      --no-compile  Do not compile Python source files to bytecode
      --no-warn-script-location  Do not warn when installing scripts outside PATH
      --prefix FOLDER  Installation prefix where lib, bin and other top-level folders are placed
      --report FILE  Generate a JSON file describing what pip did to install the provided requirements
      --root FOLDER  Install everything relative to this alternate root directory
      -t, --target FOLDER  Install packages into <dir>
      -U, --upgrade  Upgrade all specified packages to the newest available version
      --upgrade-strategy eager|only-if-needed  Determines how dependency upgrading should be handled
      --user  Install to the Python user install directory for your platform
    `),
  },
  download: {
    about: 'Download packages',
    args: args('[PACKAGE...]'),
    flags: flags(`${indexes.trim()}\n${choices.trim()}\n-d, --dest FOLDER  Download packages into <dir>`),
  },
  uninstall: {
    about: 'Uninstall packages',
    args: args('[PACKAGE...]'),
    flags: flags(`
      --break-system-packages  Allow pip to modify an EXTERNALLY-MANAGED Python installation
      -r, --requirement FILE...  Uninstall all the packages listed in the given requirements file
      -y, --yes  Don't ask for confirmation of uninstall deletions
    `),
  },
  freeze: {
    about: 'Output installed packages in requirements format',
    example: { line: 'pip freeze > requirements.txt', about: 'Save the list of installed packages' },
    flags: flags(
      `${installed.trim()}\n--all  Do not skip pip and setuptools in the output\n-r, --requirement FILE...  Use the order in the given requirements file`,
    ),
  },
  inspect: { about: 'Inspect the python environment' },
  list: {
    about: 'List installed packages',
    flags: flags(`
      ${indexes.trim()}
      ${installed.trim()}
      -e, --editable  List editable projects
      --format columns|freeze|json  Select the output format among: columns (default), freeze, or json
      --not-required  List packages that are not dependencies of installed packages
      -o, --outdated  List outdated packages
      --pre  Include pre-release and development versions
      -u, --uptodate  List uptodate packages
    `),
  },
  show: {
    about: 'Show information about installed packages',
    args: args('PACKAGE...'),
    flags: flags('-f, --files  Show the full list of installed files for each package'),
  },
  check: { about: 'Verify installed packages have compatible dependencies' },
  config: {
    about: 'Manage local and global configuration',
    args: args('list|edit|get|set|unset|debug [NAME] [VALUE]'),
    flags: flags(`
      --editor PROGRAM  Editor to use to edit the file
      --global  Use the system-wide configuration file only
      --site  Use the current environment configuration file only
      --user  Use the user configuration file only
    `),
  },
  search: { about: 'Search PyPI for packages (no longer supported by PyPI)', args: args('WORD...') },
  cache: { about: "Inspect and manage pip's wheel cache", args: args('dir|info|list|remove|purge [PATTERN]') },
  index: {
    about: 'Inspect information available from package indexes',
    args: args('versions PACKAGE'),
    flags: flags(indexes),
  },
  lock: { about: 'Generate a lock file', args: args('[PACKAGE...]') },
  wheel: {
    about: 'Build wheels from your requirements',
    args: args('[PACKAGE...]'),
    flags: flags(`
      ${indexes.trim()}
      ${choices.trim()}
      -e, --editable FOLDER...  Install a project in editable mode from a local project path or a VCS url
      -w, --wheel-dir FOLDER  Build wheels into <dir>, where the default is the current working directory
    `),
  },
  hash: {
    about: 'Compute hashes of package archives',
    args: args('FILE...'),
    flags: flags('-a, --algorithm sha256|sha384|sha512  The hash algorithm to use: one of sha256, sha384, sha512'),
  },
  completion: { about: 'A helper command used for command completion' },
  debug: { about: 'Show information useful for debugging' },
  help: { about: 'Show help for commands', args: args('[COMMAND]') },
};
