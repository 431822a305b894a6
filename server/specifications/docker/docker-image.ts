import type { Argument } from '../../src/commands/catalog/specification';
import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

const image = args('IMAGE');
const images = args('IMAGE...');
const target: Argument = { name: 'REPOSITORY[:TAG]', kind: 'image', optional: true };

const insecure = flags('--insecure  Allow communication with an insecure registry');

/** Build flags that both buildx and the legacy builder support. */
const building = flags(`
  --add-host HOST:IP...  Add a custom host-to-IP mapping (host:ip)
  --build-arg KEY=VALUE...  Set build-time variables
  --cache-from IMAGE...  Images to consider as cache sources
  --cgroup-parent GROUP  Set the parent cgroup for the "RUN" instructions during build
  -f, --file FILE  Name of the Dockerfile (Default is "PATH/Dockerfile")
  --iidfile FILE  Write the image ID to the file
  --label KEY=VALUE...  Set metadata for an image
  --network NETWORK  Set the networking mode for the RUN instructions during build (default "default")
  --no-cache  Do not use cache when building the image
  --platform PLATFORM...  Set target platform for build
  --pull  Always attempt to pull all referenced images
  -q, --quiet  Suppress the build output and print image ID on success
  --shm-size SIZE  Size of /dev/shm
  -t, --tag NAME:TAG...  Name and optionally a tag in the "name:tag" format
  --target STAGE  Set the target build stage to build
  --ulimit NAME=LIMIT...  Ulimit options
`);

/** Build flags that only the legacy builder supports; buildx ignores them, some with a warning. */
const legacyBuilding = flags(`
  --compress  Compress the build context using gzip
  --cpu-period MICROSECONDS  Limit the CPU CFS (Completely Fair Scheduler) period
  --cpu-quota MICROSECONDS  Limit the CPU CFS (Completely Fair Scheduler) quota
  -c, --cpu-shares WEIGHT  CPU shares (relative weight)
  --cpuset-cpus LIST  CPUs in which to allow execution (0-3, 0,1)
  --cpuset-mems LIST  MEMs in which to allow execution (0-3, 0,1)
  --disable-content-trust  Skip image verification (default true)
  --force-rm  Always remove intermediate containers
  --isolation TECHNOLOGY  Container isolation technology
  -m, --memory SIZE  Memory limit
  --memory-swap SIZE  Swap limit equal to memory plus swap: -1 to enable unlimited swap
  --rm  Remove intermediate containers after a successful build (default true)
  --security-opt OPTION...  Security options
  --squash  Squash newly built layers into a single new layer
`);

/** Build flags that only buildx supports, which implements `docker build` in current docker clients. */
const buildxBuilding = flags(`
  --allow ENTITLEMENT...  Allow extra privileged entitlement (e.g., "network.host", "security.insecure")
  --annotation KEY=VALUE...  Add annotation to the image
  --attest PARAMETERS...  Attestation parameters (format: "type=sbom,generator=image")
  --build-context NAME=PATH...  Additional build contexts (e.g., name=path)
  --cache-to TARGET...  Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")
  --call METHOD  Set method for evaluating build ("check", "outline", "targets")
  --check  Shorthand for "--call=check"
  --load  Shorthand for "--output=type=docker"
  --metadata-file FILE  Write build result metadata to a file
  --no-cache-filter STAGE...  Do not cache specified stages
  -o, --output OUTPUT...  Output destination (format: "type=local,dest=path")
  --policy POLICY...  Policy configuration
  --progress STYLE  Set type of progress output ("auto", "none", "plain", "quiet", "rawjson", "tty")
  --provenance MODE  Shorthand for "--attest=type=provenance"
  --push  Shorthand for "--output=type=registry,unpack=false"
  --sbom MODE  Shorthand for "--attest=type=sbom"
  --secret SECRET...  Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")
  --ssh KEY...  SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")
`);

/** Flags that every buildx command supports. */
export const ofBuildx = flags(`
  --builder NAME  Override the configured builder instance
  -D, --debug  Enable debug logging
`);

/** Flags of `docker buildx build`, which also accepts those of the legacy builder. */
export const buildFlags = [...building, ...buildxBuilding, ...legacyBuilding];

export const buildContext: Argument = {
  name: 'PATH | URL | -',
  kind: 'folder',
  about: 'The folder that COPY takes files from, a repository, or - for standard input',
};

/** Commands for images, builds, manifests and signatures, and their short forms. */
export const dockerImage: Supplement = {
  'image build': {
    args: [buildContext],
    flags: [...buildFlags, ...ofBuildx],
  },
  'image history': { args: image, flags: flags('--platform PLATFORM  Show history for the given platform') },
  'image import': {
    args: [{ name: 'file | URL | -', kind: 'file' }, target],
  },
  'image inspect': {
    args: images,
    flags: flags(`
      -f, --format FORMAT  Format output using a custom template
      --platform PLATFORM  Inspect a specific platform of the multi-platform image
    `),
  },
  'image load': {
    flags: flags(`
      -i, --input FILE  Read from tar archive file, instead of STDIN
      --platform PLATFORM  Load only the given platform variant
    `),
  },
  'image ls': {
    names: ['ls', 'list'],
    args: [target],
    flags: flags('--tree  List multi-platform images as a tree (EXPERIMENTAL)'),
  },
  'image pull': { about: 'Download an image from a registry', args: [{ name: 'NAME[:TAG|@DIGEST]', kind: 'image' }] },
  'image push': {
    about: 'Upload an image to a registry',
    args: [{ name: 'NAME[:TAG]', kind: 'image' }],
    flags: flags('--platform PLATFORM  Push a platform-specific manifest as a single-platform image to the registry'),
  },
  'image rm': {
    names: ['rm', 'remove'],
    args: images,
    flags: flags('--platform PLATFORM...  Remove only the given platform variant'),
  },
  'image save': { args: images, flags: flags('--platform PLATFORM  Save only the given platform variant') },
  'image tag': {
    args: [
      { name: 'SOURCE_IMAGE[:TAG]', kind: 'image' },
      { name: 'TARGET_IMAGE[:TAG]', kind: 'image' },
    ],
  },

  'builder prune': { about: 'Remove build cache' },

  manifest: { about: 'Manage Docker image manifests and manifest lists' },
  'manifest annotate': {
    about: 'Add additional information to a local image manifest',
    args: args('MANIFEST_LIST MANIFEST'),
    flags: flags(`
      --arch ARCHITECTURE  Set architecture
      --os SYSTEM  Set operating system
      --os-features FEATURE...  Set operating system feature
      --os-version VERSION  Set operating system version
      --variant VARIANT  Set architecture variant
    `),
  },
  'manifest create': {
    about: 'Create a local manifest list for annotating and pushing to a registry',
    args: args('MANIFEST_LIST MANIFEST...'),
    flags: [...flags('-a, --amend  Amend an existing manifest list'), ...insecure],
  },
  'manifest inspect': {
    about: 'Display an image manifest, or manifest list',
    args: args('[MANIFEST_LIST] MANIFEST'),
    flags: [...insecure, ...flags('-v, --verbose  Output additional info including layers and platform')],
  },
  'manifest push': {
    about: 'Push a manifest list to a repository',
    args: args('MANIFEST_LIST'),
    flags: [...insecure, ...flags('-p, --purge  Remove the local manifest list after push')],
  },
  'manifest rm': { about: 'Delete one or more manifest lists from local storage', args: args('MANIFEST_LIST...') },

  'trust inspect': {
    args: [{ name: 'IMAGE[:TAG]', kind: 'image', repeats: true }],
  },
  'trust key': { about: 'Manage keys for signing Docker images' },
  'trust key generate': {
    about: 'Generate and load a signing key-pair',
    args: args('NAME'),
    flags: flags('--dir FOLDER  Directory to generate key in, defaults to current directory'),
  },
  'trust key load': {
    about: 'Load a private key file for signing',
    args: [{ name: 'KEYFILE', kind: 'file' }],
    flags: flags('--name NAME  Name for the loaded key (default "signer")'),
  },
  'trust revoke': { args: [{ name: 'IMAGE[:TAG]', kind: 'image' }] },
  'trust sign': { args: [{ name: 'IMAGE:TAG', kind: 'image' }] },
  'trust signer': { about: 'Manage entities who can sign Docker images' },
  'trust signer add': {
    about: 'Add a signer',
    args: args('NAME REPOSITORY...'),
    flags: flags("--key FILE...  Path to the signer's public key file"),
  },
  'trust signer remove': {
    about: 'Remove a signer',
    args: args('NAME REPOSITORY...'),
    flags: flags('-f, --force  Do not prompt for confirmation before removing the most recent signer'),
  },
};
