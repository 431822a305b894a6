import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Additions to the specification of npm 11. npm accepts any flag as a configuration key. */
export const npmSupplement: Supplement = {
  'approve-scripts': { about: 'Allows install scripts of packages', args: args('[PACKAGE...]') },
  'deny-scripts': { about: 'Denies install scripts of packages', args: args('[PACKAGE...]') },
  diff: { about: 'Shows the differences between package versions', args: args('[PATH...]') },
  'dist-tag': {
    names: ['dist-tag', 'dist-tags'],
    about: 'Modifies package distribution tags',
    args: args('COMMAND [ARGUMENT...]'),
  },
  exec: {
    names: ['exec', 'x'],
    about: 'Runs a command of a package, which is downloaded if necessary',
    args: args('[PACKAGE] [ARGUMENT...]'),
    example: { line: 'npm exec create-react-app my-app', about: 'Creates a project' },
  },
  explain: { names: ['explain', 'why'], about: 'Explains installed packages', args: args('PACKAGE...') },
  'find-dupes': { about: 'Finds duplicated packages in the tree' },
  ci: {
    names: ['ci', 'clean-install', 'ic', 'install-clean', 'isntall-clean'],
    example: { line: 'npm ci', about: 'Installs exactly what package-lock.json lists' },
  },
  'install-scripts': { about: 'Lists packages with install scripts' },
  init: {
    names: ['init', 'innit'],
    example: { line: 'npm init -y', about: 'Creates a package.json without questions' },
  },
  install: {
    names: ['install', 'i', 'add', 'in', 'ins', 'inst', 'insta', 'instal', 'isnt', 'isnta', 'isntal', 'isntall'],
    example: { line: 'npm install --save-dev mocha', about: 'Installs a package as a development dependency' },
    flags: flags(`
      -S, --save  Saves the package to dependencies (the default)
      -w, --workspace NAME...  Runs in the context of a workspace
    `),
  },
  ll: { names: ['ll', 'la'], about: 'Lists installed packages with descriptions', args: args('[PACKAGE...]') },
  login: { about: 'Logs in to a registry account' },
  ping: { about: 'Pings the registry' },
  query: { about: 'Retrieves a filtered list of packages', args: args('SELECTOR') },
  run: {
    names: ['run', 'run-script', 'rum', 'urn'],
    example: { line: 'npm run build', about: 'Runs the script "build" of package.json' },
  },
  sbom: { about: 'Generates a software bill of materials (SBOM)' },
  search: { names: ['search', 'find', 's', 'se'] },
  stage: { about: 'Stages a package for publishing', args: args('[COMMAND] [ARGUMENT...]') },
  start: { example: { line: 'npm start', about: 'Runs the script "start" of package.json' } },
  test: { names: ['test', 'tst', 't'] },
  trust: { about: 'Manages trusted publishers of a package', args: args('[COMMAND] [ARGUMENT...]') },
  undeprecate: { about: 'Removes the deprecation of a package', args: args('PACKAGE') },
  uninstall: {
    example: { line: 'npm uninstall express', about: 'Removes a package' },
  },
  update: { names: ['update', 'up', 'upgrade', 'udpate'] },
};
