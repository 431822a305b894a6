import type { Argument } from '../../src/commands/catalog/specification';
import { below, type Supplement } from '../supplement';
import { args, flags } from '../usage';
import { buildContext, buildFlags, ofBuildx } from './docker-image';

const builder: Argument = { name: 'NAME', optional: true };
const build: Argument = { name: 'BUILD', about: 'Build ID, or ^1 for the build before the last', optional: true };
const builds: Argument = { ...build, repeats: true };
const image: Argument = { name: 'NAME', kind: 'image' };
const images: Argument = { name: 'SOURCE', kind: 'image', optional: true, repeats: true };

const format = flags('--format FORMAT  Format the output');
const noTrunc = flags("--no-trunc  Don't truncate output");
const progress = flags('--progress auto|none|plain|quiet|rawjson|tty  Set type of progress output');
const platforms = flags('--platform PLATFORM...  Fixed platforms for current node');

const commands: Supplement = {
  '': {
    flags: ofBuildx.map((flag) => ({ ...flag, inherited: true as const })),
  },
  bake: {
    names: ['bake', 'f'],
    about: 'Build from a file',
    args: args('[TARGET...]'),
    flags: [
      ...progress,
      ...flags(`
        --allow ENTITLEMENT...  Allow build to access specified resources
        --call build|check|outline|targets  Set method for evaluating build ("check", "outline", "targets")
        --check  Shorthand for "--call=check"
        -f, --file FILE...  Build definition file
        --list targets|variables  List targets or variables
        --load  Shorthand for "--set=*.output=type=docker"
        --metadata-file FILE  Write build result metadata to a file
        --no-cache  Do not use cache when building the image
        --print  Print the options without building
        --provenance MODE  Shorthand for "--set=*.attest=type=provenance"
        --pull  Always attempt to pull all referenced images
        --push  Shorthand for "--set=*.output=type=registry"
        --sbom MODE  Shorthand for "--set=*.attest=type=sbom"
        --set CHANGE...  Override target value (e.g., "targetpattern.key=value")
        --var NAME=VALUE...  Set a variable value (e.g., "name=value")
      `),
    ],
  },
  build: {
    names: ['build', 'b'],
    about: 'Start a build',
    args: [buildContext],
    flags: buildFlags,
  },
  create: {
    args: [{ name: 'CONTEXT | ENDPOINT', optional: true }],
    flags: [
      ...platforms,
      ...flags(`
        --append  Append a node to builder instead of changing it
        --bootstrap  Boot builder after creation
        --buildkitd-config FILE  BuildKit daemon config file
        --buildkitd-flags FLAGS  BuildKit daemon flags
        --driver docker-container|kubernetes|remote|cloud  Driver to use
        --driver-opt KEY=VALUE...  Options for the driver
        --leave  Remove a node from builder instead of changing it
        --name NAME  Builder instance name
        --node NAME  Create/modify node with given name
        --timeout DURATION  Override the default timeout for loading builder status
        --use  Set the current builder instance
      `),
    ],
  },
  dap: { about: 'Start debug adapter protocol compatible debugger', open: true },
  'dap attach': { about: 'Attach to a container created by the dap evaluator', args: args('PATH') },
  'dap build': { about: 'Start a build', args: [buildContext], flags: buildFlags },
  debug: { about: 'Start debugger', open: true },
  'debug build': { about: 'Start a build', args: [buildContext], flags: buildFlags },
  'dial-stdio': {
    about: 'Proxy current stdio streams to builder instance',
    flags: [...progress, ...flags('--platform PLATFORM  Target platform: this is used for node selection')],
  },
  du: {
    without: ['string'],
    flags: [
      ...format,
      ...flags(`
        --filter FILTER...  Provide filter values
        --timeout DURATION  Override the default timeout for loading builder status
        --verbose  Provide a more verbose output
      `),
    ],
  },
  history: { about: 'Commands to work on build records' },
  'history export': {
    about: 'Export build records into Docker Desktop bundle',
    args: [builds],
    flags: flags(`
      --all  Export all build records for the builder
      --finalize  Ensure build records are finalized before exporting
      -o, --output FILE  Output file path
    `),
  },
  'history import': {
    about: 'Import build records into Docker Desktop',
    args: [{ name: '-', about: 'Read the file from STDIN' }],
    flags: flags('-f, --file FILE...  Import from a file path'),
  },
  'history inspect': { about: 'Inspect a build record', args: [build], flags: format },
  'history inspect attachment': {
    about: 'Inspect a build record attachment',
    args: [build, { name: 'DIGEST', optional: true }],
    flags: flags(`
      --platform PLATFORM  Platform of attachment
      --type TYPE  Type of attachment
    `),
  },
  'history logs': { about: 'Print the logs of a build record', args: [build], flags: progress },
  'history ls': {
    about: 'List build records',
    flags: [
      ...format,
      ...noTrunc,
      ...flags(`
        --filter FILTER...  Provide filter values (e.g., "status=error")
        --local  List records for current repository only
      `),
    ],
  },
  'history open': { about: 'Open a build record in Docker Desktop', args: [build] },
  'history rm': {
    about: 'Remove build records',
    args: [builds],
    flags: flags('--all  Remove all build records'),
  },
  'history trace': {
    about: 'Show the OpenTelemetry trace of a build record',
    args: [build],
    flags: flags(`
      --addr ADDRESS  Address to bind the UI server
      --compare BUILD  Compare with another build record
    `),
  },
  imagetools: { without: ['string'], about: 'Commands to work on images in registry' },
  'imagetools create': {
    args: [images],
    flags: [
      ...progress,
      ...flags(`
        --annotation KEY=VALUE...  Add annotation to the image
        --append  Append to existing manifest
        --dry-run  Show final image instead of pushing
        -f, --file FILE...  Read source descriptor from file
        --metadata-file FILE  Write create result metadata to a file
        -p, --platform PLATFORM...  Filter specified platforms of target image
        --prefer-index  When only a single source is specified, prefer outputting an image index or manifest list
        -t, --tag NAME:TAG...  Set reference for new image
      `),
    ],
  },
  'imagetools inspect': {
    about: 'Show details of an image in the registry',
    args: [image],
    flags: [...format, ...flags('--raw  Show original, unformatted JSON manifest')],
  },
  inspect: {
    args: [builder],
    flags: flags(`
      --bootstrap  Ensure builder has booted before inspecting
      --timeout DURATION  Override the default timeout for loading builder status
    `),
  },
  install: { about: "Install buildx as a 'docker builder' alias" },
  ls: {
    flags: [
      ...format,
      ...noTrunc,
      ...flags('--timeout DURATION  Override the default timeout for loading builder status'),
    ],
  },
  policy: { about: 'Commands for working with build policies', open: true },
  'policy eval': {
    about: 'Evaluate policy for a source',
    args: args('SOURCE'),
    flags: flags(`
      --fields FIELD...  Fields to evaluate
      -f, --file FILE  Policy filename to evaluate
      --platform PLATFORM  Target platform for policy evaluation
      --print  Print policy output
    `),
  },
  'policy test': { about: 'Run policy tests', args: args('[PATH...]'), openFlags: true },
  prune: {
    without: ['string'],
    flags: flags(`
      -a, --all  Include internal/frontend images
      --filter FILTER...  Provide filter values (e.g., "until=24h")
      -f, --force  Do not prompt for confirmation
      --max-used-space SIZE  Maximum amount of disk space allowed to keep for cache
      --min-free-space SIZE  Target amount of free disk space after pruning
      --reserved-space SIZE  Amount of disk space always allowed to keep for cache
      --timeout DURATION  Override the default timeout for loading builder status
      --verbose  Provide a more verbose output
    `),
  },
  replay: { about: 'Replay a build from its provenance (EXPERIMENTAL)', open: true, openFlags: true },
  rm: {
    about: 'Remove one or more builder instances',
    args: [{ ...builder, repeats: true }],
    flags: flags(`
      --all-inactive  Remove all inactive builders
      -f, --force  Do not prompt for confirmation
      --keep-daemon  Keep the buildkitd daemon running
      --keep-state  Keep BuildKit state
      --timeout DURATION  Override the default timeout for loading builder status
    `),
  },
  stop: { args: [builder] },
  uninstall: { about: "Uninstall the 'docker builder' alias" },
  use: {
    args: args('NAME'),
    flags: flags(`
      --default  Set builder as default for current context
      --global  Builder persists context changes
    `),
  },
};

/** Commands of the buildx plugin, which also implements `docker build`. */
export const dockerBuildx: Supplement = below('buildx', commands);
