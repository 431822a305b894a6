import type { Argument } from '../src/shell/specification';
import { buildContext, buildFlags, ofBuildx } from './docker-image';
import { below, type Supplement } from './supplement';
import { args, flags } from './usage';

const builder: Argument = { name: 'NAME', optional: true };
const build: Argument = { name: 'BUILD', about: 'A build by its ID, or ^1 for the last but one', optional: true };
const builds: Argument = { ...build, repeats: true };
const image: Argument = { name: 'NAME', kind: 'image' };
const images: Argument = { name: 'SOURCE', kind: 'image', optional: true, repeats: true };

const format = flags('--format FORMAT  Prints in another form, such as json');
const noTrunc = flags('--no-trunc  Cuts nothing short');
const progress = flags('--progress auto|none|plain|quiet|rawjson|tty  How the progress is shown');
const platforms = flags('--platform PLATFORM...  For which platforms');

const commands: Supplement = {
  '': {
    about: 'Builds images with BuildKit',
    flags: ofBuildx.map((flag) => ({ ...flag, inherited: true as const })),
  },
  bake: {
    names: ['bake', 'f'],
    about: 'Builds several images, as a file describes them',
    args: args('[TARGET...]'),
    flags: [
      ...progress,
      ...flags(`
        --allow ENTITLEMENT...  Grants the builds what they may not do by themselves
        --call build|check|outline|targets  Asks about the Dockerfiles instead of building them
        --check  Looks for mistakes in the Dockerfiles instead of building them
        -f, --file FILE...  The file that describes the builds
        --list targets|variables  Lists what the file has, and builds nothing
        --load  Hands the images to the docker engine
        --metadata-file FILE  Writes facts about the finished builds to a file
        --no-cache  Builds every step again
        --print  Prints what would be built, and builds nothing
        --provenance MODE  Adds a statement on how the images came to be
        --pull  Looks for newer base images first
        --push  Uploads the images to their registries
        --sbom MODE  Adds a list of what the images are made of
        --set CHANGE...  Changes what the file says: TARGET.KEY=VALUE
        --var NAME=VALUE...  The value of a variable of the file
      `),
    ],
  },
  build: {
    names: ['build', 'b'],
    about: 'Builds an image from a Dockerfile',
    args: [buildContext],
    flags: buildFlags,
  },
  create: {
    about: 'Makes a builder',
    args: [{ name: 'CONTEXT | ENDPOINT', optional: true }],
    flags: [
      ...platforms,
      ...flags(`
        --append  Adds a machine to a builder that is there
        --bootstrap  Starts the builder at once
        --buildkitd-config FILE  The settings of BuildKit
        --buildkitd-flags FLAGS  Flags that BuildKit is started with
        --driver docker-container|kubernetes|remote|cloud  Where the builder runs
        --driver-opt KEY=VALUE...  A setting of where it runs
        --leave  Takes a machine out of a builder
        --name NAME  What the builder is called
        --node NAME  What its machine is called
        --timeout DURATION  How long it may take to start
        --use  Makes it the usual builder
      `),
    ],
  },
  dap: { about: 'Lets an editor debug a build', open: true },
  'dap attach': { about: 'Connects an editor with a build that is debugged', args: args('PATH') },
  'dap build': { about: 'Builds an image while an editor watches', args: [buildContext], flags: buildFlags },
  debug: { about: 'Debugs a build', open: true },
  'debug build': { about: 'Builds an image and stops where it fails', args: [buildContext], flags: buildFlags },
  'dial-stdio': {
    about: 'Connects standard input and output with the builder',
    flags: [...progress, ...flags('--platform PLATFORM  For which platform')],
  },
  du: {
    without: ['string'],
    about: 'Shows how much disk earlier builds take',
    flags: [
      ...format,
      ...flags(`
        --filter FILTER...  Lists only what a condition fits
        --timeout DURATION  How long the builder may take to answer
        --verbose  Tells more of each
      `),
    ],
  },
  history: { about: 'Shows what was built before' },
  'history export': {
    about: 'Writes builds to a file that Docker Desktop reads',
    args: [builds],
    flags: flags(`
      --all  Writes all builds
      --finalize  Waits until all is known of the builds
      -o, --output FILE  Where they are written
    `),
  },
  'history import': {
    about: 'Takes builds from a file into Docker Desktop',
    args: [{ name: '-', about: 'Reads the file from standard input' }],
    flags: flags('-f, --file FILE...  The file'),
  },
  'history inspect': { about: 'Shows what a build was made of and how it went', args: [build], flags: format },
  'history inspect attachment': {
    about: 'Shows a statement that belongs to a build',
    args: [build, { name: 'DIGEST', optional: true }],
    flags: flags(`
      --platform PLATFORM  The platform that it is about
      --type TYPE  What it states: provenance, sbom
    `),
  },
  'history logs': { about: 'Prints what a build has printed', args: [build], flags: progress },
  'history ls': {
    about: 'Lists the builds',
    flags: [
      ...format,
      ...noTrunc,
      ...flags(`
        --filter FILTER...  Lists only what a condition fits
        --local  Lists only those of this repository
      `),
    ],
  },
  'history open': { about: 'Opens a build in Docker Desktop', args: [build] },
  'history rm': {
    about: 'Forgets builds',
    args: [builds],
    flags: flags('--all  Forgets all builds'),
  },
  'history trace': {
    about: 'Shows in the browser how long each step of a build took',
    args: [build],
    flags: flags(`
      --addr ADDRESS  Where the page is served
      --compare BUILD  Another build to compare with
    `),
  },
  imagetools: { without: ['string'], about: 'Works with images where they lie in registries' },
  'imagetools create': {
    about: 'Makes an image for several platforms out of images in a registry',
    args: [images],
    flags: [
      ...progress,
      ...flags(`
        --annotation KEY=VALUE...  A note in the manifest
        --append  Adds to an image that is there
        --dry-run  Prints the image, and uploads nothing
        -f, --file FILE...  A file that names the images
        --metadata-file FILE  Writes facts about the image to a file
        -p, --platform PLATFORM...  Takes only what is for these platforms
        --prefer-index  Makes a list even of a single image (it does, unless told not to)
        -t, --tag NAME:TAG...  What the image is called
      `),
    ],
  },
  'imagetools inspect': {
    about: 'Shows what an image in a registry is made of',
    args: [image],
    flags: [...format, ...flags('--raw  Prints the manifest as it is')],
  },
  inspect: {
    about: 'Shows where a builder runs and what it can build for',
    args: [builder],
    flags: flags(`
      --bootstrap  Starts the builder first
      --timeout DURATION  How long the builder may take to answer
    `),
  },
  install: { about: 'Makes "docker build" an alias of "docker buildx build"' },
  ls: {
    about: 'Lists the builders',
    flags: [...format, ...noTrunc, ...flags('--timeout DURATION  How long builders may take to answer')],
  },
  policy: { about: 'Checks which sources a build may use', open: true },
  'policy eval': {
    about: 'Asks a policy about a source',
    args: args('SOURCE'),
    flags: flags(`
      --fields FIELD...  What to tell of the source
      -f, --file FILE  The Dockerfile that the policy belongs to
      --platform PLATFORM  For which platform
      --print  Prints what the policy says
    `),
  },
  'policy test': { about: 'Tests a policy', args: args('[PATH...]'), openFlags: true },
  prune: {
    without: ['string'],
    about: 'Deletes what builds have kept for later builds',
    flags: flags(`
      -a, --all  Deletes what BuildKit needs itself, too
      --filter FILTER...  Deletes only what a condition fits
      -f, --force  Does not ask first
      --max-used-space SIZE  How much may be kept at most
      --min-free-space SIZE  How much of the disk shall be free
      --reserved-space SIZE  How much is kept in any case
      --timeout DURATION  How long the builder may take to answer
      --verbose  Tells more of each
    `),
  },
  replay: { about: 'Builds again what was built before', open: true, openFlags: true },
  rm: {
    about: 'Deletes builders',
    args: [{ ...builder, repeats: true }],
    flags: flags(`
      --all-inactive  Deletes all builders that do not run
      -f, --force  Does not ask first
      --keep-daemon  Leaves BuildKit running
      --keep-state  Keeps what builds have kept
      --timeout DURATION  How long the builder may take to answer
    `),
  },
  stop: { about: 'Stops a builder', args: [builder] },
  uninstall: { about: 'Takes the alias back that "install" made' },
  use: {
    about: 'Makes a builder the usual one',
    args: args('NAME'),
    flags: flags(`
      --default  For the context in use
      --global  Whichever context is in use
    `),
  },
  version: { about: 'Prints the version of buildx' },
};

/** The plugin that builds images, and that is behind `docker build`. */
export const dockerBuildx: Supplement = below('buildx', commands);
