import type { Argument } from '../src/shell/specification';
import type { Supplement } from './supplement';
import { args, flags } from './usage';

const image = args('IMAGE');
const images = args('IMAGE...');
const target: Argument = { name: 'REPOSITORY[:TAG]', kind: 'image', optional: true };

const oneOfItsPlatforms = flags('--platform PLATFORM  Of an image for several platforms, the one to take');
const insecure = flags('--insecure  Accepts a registry without a valid certificate');

/** What buildx and the builder inside older docker clients both understand. */
const building = flags(`
  --add-host HOST:IP...  One more name that the build can find
  --build-arg KEY=VALUE...  The value of an ARG of the Dockerfile
  --cache-from IMAGE...  Where finished steps may be taken from
  --cgroup-parent GROUP  The control group under which RUN instructions run
  -f, --file FILE  The Dockerfile, where it is not PATH/Dockerfile
  --iidfile FILE  Writes the image's ID to a file
  --label KEY=VALUE...  A note that the image carries
  --network NETWORK  Which network RUN instructions see
  --no-cache  Builds every step again
  --platform PLATFORM...  For which machines the image is built
  --pull  Looks for a newer base image first
  -q, --quiet  Prints nothing but the image's ID
  --shm-size SIZE  The size of /dev/shm during the build
  -t, --tag NAME:TAG...  What the image is called
  --target STAGE  The stage of the Dockerfile to stop at
  --ulimit NAME=LIMIT...  A limit for what RUN instructions do
`);

/** What only the builder inside older docker clients does; buildx accepts it and does nothing, or says so. */
const legacyBuilding = flags(`
  --compress  Sends the files to the engine compressed
  --cpu-period MICROSECONDS  The period by which processor time is dealt out
  --cpu-quota MICROSECONDS  How much processor time the build gets in each period
  -c, --cpu-shares WEIGHT  How much processor time the build gets beside others
  --cpuset-cpus LIST  Which processors the build may use
  --cpuset-mems LIST  Which memory nodes the build may use
  --disable-content-trust  Does not check the signatures of images (it does not, unless told to)
  --force-rm  Deletes the containers of failed steps, too
  --isolation TECHNOLOGY  How containers are kept apart (Windows only)
  -m, --memory SIZE  How much memory the build may use
  --memory-swap SIZE  The same with swap; -1 sets no limit to swap
  --rm  Deletes the containers of finished steps (it does, unless told not to)
  --security-opt OPTION...  A security setting of the build
  --squash  Makes one layer of all that the build added
`);

/** What only buildx does, which is behind `docker build` in docker clients of today. */
const buildxBuilding = flags(`
  --allow ENTITLEMENT...  Grants the build what it may not do by itself
  --annotation KEY=VALUE...  A note in the image's manifest
  --attest PARAMETERS...  Adds a statement on how the image came to be, or of what it is made
  --build-context NAME=PATH...  One more folder, image or repository that the Dockerfile can copy from
  --cache-to TARGET...  Where finished steps are kept for later builds
  --call METHOD  Asks about the Dockerfile instead of building it
  --check  Looks for mistakes in the Dockerfile instead of building it
  --load  Hands the image to the docker engine
  --metadata-file FILE  Writes facts about the finished build to a file
  --no-cache-filter STAGE...  A stage to build again
  -o, --output OUTPUT...  Where the result goes
  --policy POLICY...  A policy that says which sources the build may use
  --progress STYLE  How the progress is shown
  --provenance MODE  Adds a statement on how the image came to be
  --push  Uploads the image to its registry
  --sbom MODE  Adds a list of what the image is made of
  --secret SECRET...  A secret that RUN instructions may read
  --ssh KEY...  An SSH agent or key that RUN instructions may use
`);

/** What every command of buildx has. */
export const ofBuildx = flags(`
  --builder NAME  Which builder to use
  -D, --debug  Prints more about what happens
`);

/** The flags of `docker buildx build`, which accepts what the older builder had. */
export const buildFlags = [...building, ...buildxBuilding, ...legacyBuilding];

export const buildContext: Argument = {
  name: 'PATH | URL | -',
  kind: 'folder',
  about: 'The folder that COPY takes files from, a repository, or - for standard input',
};

/** Images, how they are built, signed and put together, and the short forms of these commands. */
export const dockerImage: Supplement = {
  image: { about: 'Builds, moves and deletes images' },
  'image build': {
    about: 'Builds an image from a Dockerfile',
    args: [buildContext],
    flags: [...buildFlags, ...ofBuildx],
  },
  'image history': { about: 'Lists the layers of an image', args: image, flags: oneOfItsPlatforms },
  'image import': {
    about: 'Makes an image out of an archive of files',
    args: [{ name: 'file | URL | -', kind: 'file' }, target],
  },
  'image inspect': {
    about: 'Shows all that docker knows of images, as JSON',
    args: images,
    flags: [...flags('-f, --format FORMAT  Prints only what a template asks for'), ...oneOfItsPlatforms],
  },
  'image load': {
    about: 'Takes images from an archive',
    flags: [...flags('-i, --input FILE  The archive, where it is not standard input'), ...oneOfItsPlatforms],
  },
  'image ls': {
    names: ['ls', 'list'],
    about: 'Lists the images on this machine',
    args: [target],
    flags: flags('--tree  Lists under each image the platforms that it is for'),
  },
  'image prune': { about: 'Deletes images that have no name, or all that no container uses' },
  'image pull': { about: 'Downloads an image from a registry', args: [{ name: 'NAME[:TAG|@DIGEST]', kind: 'image' }] },
  'image push': {
    about: 'Uploads an image to a registry',
    args: [{ name: 'NAME[:TAG]', kind: 'image' }],
    flags: oneOfItsPlatforms,
  },
  'image rm': {
    names: ['rm', 'remove'],
    about: 'Deletes images',
    args: images,
    flags: flags('--platform PLATFORM...  Of images for several platforms, the one to delete'),
  },
  'image save': { about: 'Writes images to an archive', args: images, flags: oneOfItsPlatforms },
  'image tag': {
    about: 'Gives an image one more name',
    args: [
      { name: 'SOURCE_IMAGE[:TAG]', kind: 'image' },
      { name: 'TARGET_IMAGE[:TAG]', kind: 'image' },
    ],
  },

  builder: { about: 'Builds images, and cleans up after builds' },
  'builder prune': { about: 'Deletes what builds have kept for later builds' },

  manifest: { about: 'Puts images for several platforms under one name' },
  'manifest annotate': {
    about: 'Says for which platform an image of a local list is',
    args: args('MANIFEST_LIST MANIFEST'),
    flags: flags(`
      --arch ARCHITECTURE  The kind of processor
      --os SYSTEM  The operating system
      --os-features FEATURE...  What the operating system must be able to do
      --os-version VERSION  The version of the operating system
      --variant VARIANT  The variant of the processor
    `),
  },
  'manifest create': {
    about: 'Starts a local list of images for several platforms',
    args: args('MANIFEST_LIST MANIFEST...'),
    flags: [...flags('-a, --amend  Adds to a list that is there'), ...insecure],
  },
  'manifest inspect': {
    about: 'Shows the manifest of an image, or a list of them',
    args: args('[MANIFEST_LIST] MANIFEST'),
    flags: [...insecure, ...flags('-v, --verbose  Shows layers and platform too')],
  },
  'manifest push': {
    about: 'Uploads a list of manifests',
    args: args('MANIFEST_LIST'),
    flags: [...insecure, ...flags('-p, --purge  Deletes the local list afterwards')],
  },
  'manifest rm': { about: 'Deletes local lists of manifests', args: args('MANIFEST_LIST...') },

  trust: { about: 'Signs images and checks who signed them' },
  'trust inspect': {
    about: 'Shows who signed an image',
    args: [{ name: 'IMAGE[:TAG]', kind: 'image', repeats: true }],
  },
  'trust key': { about: 'Makes and loads the keys that sign images' },
  'trust key generate': {
    about: 'Makes a pair of keys to sign with',
    args: args('NAME'),
    flags: flags('--dir FOLDER  Where the public key is written'),
  },
  'trust key load': {
    about: 'Takes a private key from a file',
    args: [{ name: 'KEYFILE', kind: 'file' }],
    flags: flags('--name NAME  What to call the key'),
  },
  'trust revoke': { about: 'Takes the signature of an image back', args: [{ name: 'IMAGE[:TAG]', kind: 'image' }] },
  'trust sign': { about: 'Signs an image', args: [{ name: 'IMAGE:TAG', kind: 'image' }] },
  'trust signer': { about: 'Says who may sign images' },
  'trust signer add': {
    about: 'Lets somebody sign',
    args: args('NAME REPOSITORY...'),
    flags: flags('--key FILE...  The public key of the signer'),
  },
  'trust signer remove': {
    about: 'Lets somebody sign no longer',
    args: args('NAME REPOSITORY...'),
    flags: flags('-f, --force  Does not ask before the last signer goes'),
  },
};
