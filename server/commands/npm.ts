import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** What npm 11 has beyond the specification. It takes any flag, as a setting of that name. */
export const npmSupplement: Supplement = {
  'approve-scripts': { about: 'Lets packages run scripts when they are installed', args: args('[PACKAGE...]') },
  'deny-scripts': { about: 'Lets packages run no scripts when they are installed', args: args('[PACKAGE...]') },
  diff: { about: 'Shows how versions of packages differ', args: args('[PATH...]') },
  'dist-tag': {
    names: ['dist-tag', 'dist-tags'],
    about: 'Names versions of a package, as "latest"',
    args: args('COMMAND [ARGUMENT...]'),
  },
  exec: {
    names: ['exec', 'x'],
    about: 'Runs a program of a package, which it downloads where it has to',
    args: args('[PACKAGE] [ARGUMENT...]'),
    example: { line: 'npm exec create-react-app my-app', about: 'Makes a new project' },
  },
  explain: { names: ['explain', 'why'], about: 'Tells why a package is installed', args: args('PACKAGE...') },
  'find-dupes': { about: 'Finds packages that are installed twice' },
  ci: {
    names: ['ci', 'clean-install', 'ic', 'install-clean', 'isntall-clean'],
    example: { line: 'npm ci', about: 'Installs just what package-lock.json lists' },
  },
  'install-scripts': { about: 'Lists which packages run scripts when they are installed' },
  init: {
    names: ['init', 'innit'],
    example: { line: 'npm init -y', about: 'Writes a package.json without asking' },
  },
  install: {
    names: ['install', 'i', 'add', 'in', 'ins', 'inst', 'insta', 'instal', 'isnt', 'isnta', 'isntal', 'isntall'],
    example: { line: 'npm install --save-dev mocha', about: 'Installs a package that only development needs' },
    flags: flags(`
      -S, --save  Notes it in package.json, as it does anyway
      -w, --workspace NAME...  Does so in this workspace
    `),
  },
  ll: { names: ['ll', 'la'], about: 'Lists what is installed, with descriptions', args: args('[PACKAGE...]') },
  login: { about: 'Logs in to a registry' },
  ping: { about: 'Asks whether the registry answers' },
  query: { about: 'Finds installed packages by a selector', args: args('SELECTOR') },
  run: {
    names: ['run', 'run-script', 'rum', 'urn'],
    example: { line: 'npm run build', about: 'Runs the script "build" of package.json' },
  },
  sbom: { about: 'Lists all packages for those who check them' },
  search: { names: ['search', 'find', 's', 'se'] },
  stage: { about: 'Publishes a package that is approved later', args: args('[COMMAND] [ARGUMENT...]') },
  start: { example: { line: 'npm start', about: 'Runs the script "start" of package.json' } },
  test: { names: ['test', 'tst', 't'] },
  trust: { about: 'Says who else may publish a package', args: args('[COMMAND] [ARGUMENT...]') },
  undeprecate: { about: 'Takes back that a package is out of date', args: args('PACKAGE') },
  uninstall: {
    example: { line: 'npm uninstall express', about: 'Removes a package' },
  },
  update: { names: ['update', 'up', 'upgrade', 'udpate'] },
};
