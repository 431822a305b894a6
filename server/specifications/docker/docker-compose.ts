import type { Argument } from '../../src/commands/catalog/specification';
import { below, type Supplement } from '../supplement';
import { args, flags } from '../usage';

const service: Argument = { name: 'SERVICE', kind: 'service' };
const services: Argument = { ...service, optional: true, repeats: true };

const ownCommand: Argument = { name: 'COMMAND', optional: true, repeats: true, command: true };

const whichContainer = flags('--index NUMBER  Index of the container if service has multiple replicas');
const timeout = flags('-t, --timeout SECONDS  Specify a shutdown timeout in seconds');
const removeOrphans = flags('--remove-orphans  Remove containers for services not defined in the Compose file');
const quietPull = flags('--quiet-pull  Pull without printing progress information');
const yes = flags('-y, --yes  Assume "yes" as answer to all prompts and run non-interactively');

const formats: Argument = {
  name: 'FORMAT',
  values: [
    { name: 'table', about: 'Print output in table format with column headers (default)' },
    { name: 'json', about: 'Print in JSON format' },
  ],
};
const format = [{ names: ['--format'], about: 'Format output using a custom template', value: formats }];

const pullPolicy: Argument = {
  name: 'WHEN',
  values: [
    { name: 'missing', about: 'Pull images that are not available locally (default)' },
    { name: 'always', about: 'Always pull images' },
    { name: 'never', about: 'Never pull images' },
    { name: 'build', about: 'Build images instead of pulling them' },
  ],
};
const pull = [{ names: ['--pull'], about: 'Pull image before running', value: pullPolicy }];

const containerFlags = flags(`
  --build  Build images before starting containers
  --force-recreate  Recreate containers even if their configuration and image haven't changed
  --no-build  Don't build an image, even if it's missing
  --no-recreate  If containers already exist, don't recreate them
  --scale SERVICE=NUMBER...  Scale SERVICE to NUM instances. Overrides the scale setting in the Compose file if present
`);

const since = flags(`
  --since TIME  Show logs since timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
  --until TIME  Show logs before a timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
`);

/** Commands of the compose plugin. */
const commands: Supplement = {
  '': {
    source: 'docker-compose',
    flags: [
      ...flags(`
        --all-resources  Include all resources, even those not used by services
        --ansi never|always|auto  Control when to print ANSI control characters ("never"|"always"|"auto")
        --compatibility  Run compose in backward compatibility mode
        --env-file FILE...  Specify an alternate environment file
        -f, --file FILE...  Compose configuration files
        --parallel NUMBER  Control max parallelism, -1 for unlimited
        --profile NAME...  Specify a profile to enable
        --progress auto|tty|plain|json|quiet  Set type of progress output (auto, tty, plain, json, quiet)
        --project-directory FOLDER  Specify an alternate working directory
        -p, --project-name NAME  Project name
        -v, --version  Show the Docker Compose version information
      `),
      ...flags('--dry-run  Execute command in dry run mode').map((flag) => ({
        ...flag,
        inherited: true as const,
      })),
    ],
  },
  attach: {
    about: "Attach local standard input, output, and error streams to a service's running container",
    args: [service],
    flags: [
      ...whichContainer,
      ...flags(`
        --detach-keys KEYS  Override the key sequence for detaching from a container
        --no-stdin  Do not attach STDIN
        --sig-proxy  Proxy all received signals to the process
      `),
    ],
  },
  build: {
    args: [services],
    flags: flags(`
      --build-arg KEY=VALUE...  Set build-time variables for services
      --builder NAME  Set builder to use
      --check  Check build configuration
      -m, --memory SIZE  Set memory limit for the build container
      --no-cache  Do not use cache when building the image
      --print  Print equivalent bake file
      --provenance MODE  Add a provenance attestation
      --pull  Always attempt to pull a newer version of the image
      --push  Push service images
      -q, --quiet  Suppress the build output
      --sbom MODE  Add a SBOM attestation
      --ssh KEY  Set SSH authentications used when building service images
      --with-dependencies  Also build dependencies (transitively)
    `),
  },
  commit: {
    about: "Create a new image from a service container's changes",
    args: [service, { name: 'REPOSITORY[:TAG]', kind: 'image', optional: true }],
    flags: [
      ...whichContainer,
      ...flags(`
        -a, --author NAME  Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
        -c, --change INSTRUCTION...  Apply Dockerfile instruction to the created image
        -m, --message TEXT  Commit message
        -p, --pause  Pause container during commit
      `),
    ],
  },
  config: {
    names: ['config', 'convert'],
    about: 'Parse, resolve and render compose file in canonical format',
    args: [services],
    flags: flags(`
      --environment  Print environment used for interpolation
      --format yaml|json  Format the output
      --hash SERVICES  Print the service config hash, one per line
      --images  Print the image names, one per line
      --lock-image-digests  Produces an override file with image digests
      --models  Print the model names, one per line
      --networks  Print the network names, one per line
      --no-consistency  Don't check model consistency - warning: may produce invalid Compose output
      --no-env-resolution  Don't resolve service env files
      --no-interpolate  Don't interpolate environment variables
      --no-normalize  Don't normalize compose model
      --no-path-resolution  Don't resolve file paths
      -o, --output FILE  Save to file (default to stdout)
      --profiles  Print the profile names, one per line
      -q, --quiet  Only validate the configuration, don't print anything
      --resolve-image-digests  Pin image tags to digests
      --services  Print the service names, one per line
      --variables  Print model variables and default values
      --volumes  Print the volume names, one per line
    `),
  },
  cp: {
    args: [
      { name: 'SOURCE', about: 'A local path, or SERVICE:PATH', kind: 'file' },
      { name: 'TARGET', about: 'A local path, or SERVICE:PATH', kind: 'file' },
    ],
    flags: [
      ...whichContainer,
      ...flags(`
        --all  Include containers created by the run command
        -a, --archive  Archive mode (copy all uid/gid information)
        -L, --follow-link  Always follow symbol link in SRC_PATH
      `),
    ],
  },
  create: {
    args: [services],
    flags: [...containerFlags, ...pull, ...quietPull, ...removeOrphans, ...yes],
  },
  down: {
    args: [services],
    flags: [
      ...removeOrphans,
      ...timeout,
      ...flags(`
        --rmi local|all  Remove images used by services; "local" removes only images that don't have a custom tag
        -v, --volumes  Remove named volumes declared in the "volumes" section of the Compose file and anonymous volumes
      `),
    ],
  },
  events: {
    args: [services],
    flags: [...flags('--json  Output events as a stream of json objects'), ...since],
  },
  exec: {
    args: [service, { name: 'COMMAND', repeats: true, command: true }],
    flagsFirst: true,
    flags: [
      ...whichContainer,
      ...flags(`
        -d, --detach  Detached mode: Run command in the background
        -e, --env KEY=VALUE...  Set environment variables
        -T, --no-tty, --no-TTY  Disable pseudo-TTY allocation
        --privileged  Give extended privileges to the process
        -u, --user USER  Run the command as this user
        -w, --workdir FOLDER  Path to workdir directory for this command
      `),
    ],
  },
  export: {
    about: "Export a service container's filesystem as a tar archive",
    args: [service],
    flags: [...whichContainer, ...flags('-o, --output FILE  Write to a file, instead of STDOUT')],
  },
  images: {
    args: [services],
    flags: [...format, ...flags('-q, --quiet  Only display IDs')],
  },
  kill: {
    args: [services],
    flags: [...removeOrphans, ...flags('-s, --signal SIGNAL  SIGNAL to send to the container')],
  },
  logs: {
    args: [services],
    flags: [
      ...whichContainer,
      ...since,
      ...flags(`
        -f, --follow  Follow log output
        --no-color  Produce monochrome output
        --no-log-prefix  Don't print prefix in logs
        -n, --tail NUMBER  Number of lines to show from the end of the logs for each container
        -t, --timestamps  Show timestamps
      `),
    ],
  },
  ls: {
    flags: [
      ...format,
      ...flags(`
        -a, --all  Show all stopped Compose projects
        --filter FILTER...  Filter output based on conditions provided
        -q, --quiet  Only display IDs
      `),
    ],
  },
  pause: { args: [services] },
  port: {
    args: [service, { name: 'PRIVATE_PORT' }],
    flags: [...whichContainer, ...flags('--protocol tcp|udp  tcp or udp')],
  },
  ps: {
    args: [services],
    flags: [
      ...format,
      ...flags(`
        -a, --all  Show all stopped containers (including those created by the run command)
        --filter FILTER  Filter services by a property (supported filters: status)
        --no-trunc  Don't truncate output
        --orphans  Include orphaned services (not declared by project)
        -q, --quiet  Only display IDs
        --services  Display services
        --status paused|restarting|removing|running|dead|created|exited...  Filter services by status
      `),
    ],
  },
  publish: {
    about: 'Publish compose application',
    args: [{ name: 'REPOSITORY[:TAG]', kind: 'image' }],
    flags: [
      ...yes,
      ...flags(`
        --app  Published compose application (includes referenced images)
        --oci-version VERSION  OCI image/artifact specification version (automatically determined by default)
        --resolve-image-digests  Pin image tags to digests
        --with-env  Include environment variables in the published OCI artifact
      `),
    ],
  },
  pull: {
    args: [services],
    flags: flags(`
      --ignore-buildable  Ignore images that can be built
      --ignore-pull-failures  Pull what it can and ignores images with pull failures
      --include-deps  Also pull services declared as dependencies
      --policy missing|always  Apply pull policy ("missing"|"always")
      -q, --quiet  Pull without printing progress information
    `),
  },
  push: {
    args: [services],
    flags: flags(`
      --ignore-push-failures  Push what it can and ignores images with push failures
      --include-deps  Also push images of services declared as dependencies
      -q, --quiet  Push without printing progress information
    `),
  },
  restart: {
    about: 'Restart service containers',
    args: [services],
    flags: [...timeout, ...flags("--no-deps  Don't restart dependent services")],
  },
  rm: {
    args: [services],
    flags: flags(`
      -f, --force  Don't ask to confirm removal
      -s, --stop  Stop the containers, if required, before removing
      -v, --volumes  Remove any anonymous volumes attached to containers
    `),
  },
  run: {
    args: [service, ownCommand],
    flags: [
      ...pull,
      ...quietPull,
      ...removeOrphans,
      ...flags(`
        --build  Build image before starting container
        --cap-add CAPABILITY...  Add Linux capabilities
        --cap-drop CAPABILITY...  Drop Linux capabilities
        -d, --detach  Run container in background and print container ID
        --entrypoint PROGRAM  Override the entrypoint of the image
        -e, --env KEY=VALUE...  Set environment variables
        --env-from-file FILE...  Set environment variables from file
        -i, --interactive  Keep STDIN open even if not attached
        -l, --label KEY=VALUE...  Add or override a label
        --name NAME  Assign a name to the container
        -T, --no-tty, --no-TTY  Disable pseudo-TTY allocation (default: auto-detected)
        --no-deps  Don't start linked services
        -p, --publish PORTS...  Publish a container's port(s) to the host
        -q, --quiet  Don't print anything to STDOUT
        --quiet-build  Suppress progress output from the build process
        --rm  Automatically remove the container when it exits
        -P, --service-ports  Run command with all service's ports enabled and mapped to the host
        --use-aliases  Use the service's network useAliases in the network(s) the container connects to
        -u, --user USER  Run as specified username or uid
        -v, --volume SOURCE:TARGET...  Bind mount a volume
        -w, --workdir FOLDER  Working directory inside the container
      `),
    ],
  },
  scale: {
    about: 'Scale services',
    args: args('[SERVICE=REPLICAS...]'),
    flags: flags("--no-deps  Don't start linked services"),
  },
  start: {
    args: [services],
    flags: flags(`
      --wait  Wait for services to be running|healthy. Implies detached mode
      --wait-timeout SECONDS  Maximum duration in seconds to wait for the project to be running|healthy
    `),
  },
  stats: {
    about: 'Display a live stream of container(s) resource usage statistics',
    args: [{ ...service, optional: true }],
    flags: [
      ...format,
      ...flags(`
        -a, --all  Show all containers (default shows just running)
        --no-stream  Disable streaming stats and only pull the first result
        --no-trunc  Do not truncate output
      `),
    ],
  },
  stop: { args: [services], flags: timeout },
  top: { args: [services] },
  unpause: { args: [services] },
  up: {
    args: [services],
    flags: [
      ...containerFlags,
      ...pull,
      ...quietPull,
      ...removeOrphans,
      ...timeout,
      ...yes,
      ...flags(`
        --abort-on-container-exit  Stops all containers if any container was stopped
        --abort-on-container-failure  Stops all containers if any container exited with failure
        --always-recreate-deps  Recreate dependent containers
        --attach SERVICE...  Restrict attaching to the specified services
        --attach-dependencies  Automatically attach to log output of dependent services
        -d, --detach  Detached mode: Run containers in the background
        --exit-code-from SERVICE  Return the exit code of the selected service container
        --menu  Enable interactive shortcuts when running attached
        --no-attach SERVICE...  Do not attach (stream logs) to the specified services
        --no-color  Produce monochrome output
        --no-deps  Don't start linked services
        --no-log-prefix  Don't print prefix in logs
        --no-start  Don't start the services after creating them
        --quiet-build  Suppress the build output
        -V, --renew-anon-volumes  Recreate anonymous volumes instead of retrieving data from the previous containers
        --timestamps  Show timestamps
        --wait  Wait for services to be running|healthy
        --wait-timeout SECONDS  Maximum duration in seconds to wait for the project to be running|healthy
        -w, --watch  Watch source code and rebuild/refresh containers when files are updated
      `),
    ],
  },
  version: {
    flags: flags(`
      -f, --format pretty|json  Format the output
      --short  Shows only Compose's version number
    `),
  },
  volumes: {
    about: 'List volumes',
    args: [services],
    flags: [...format, ...flags('-q, --quiet  Only display volume names')],
  },
  wait: {
    about: 'Block until containers of all (or specified) services stop',
    args: [{ ...service, repeats: true }],
    flags: flags('--down-project  Drops project when the first container stops'),
  },
  watch: {
    about: 'Watch build context for service and rebuild/refresh containers when files are updated',
    args: [services],
    flags: flags(`
      --no-up  Do not build & start services before watching
      --prune  Prune dangling images on rebuild
      --quiet  Hide build output
    `),
  },
  completion: {
    about: 'Generate the autocompletion script for the specified shell',
    args: [{ name: 'SHELL', values: ['bash', 'fish', 'powershell', 'zsh'].map((name) => ({ name })) }],
    flags: flags('--no-descriptions  Disable completion descriptions'),
  },
  help: { about: 'Help about any command', args: args('[COMMAND...]') },

  alpha: { about: 'Experimental commands', open: true },
  'alpha viz': {
    about: 'EXPERIMENTAL - Generate a graphviz graph from your compose file',
    flags: flags(`
      --image  Include service's image name in output graph
      --indentation-size NUMBER  Number of tabs or spaces to use for indentation
      --networks  Include service's attached networks in output graph
      --ports  Include service's exposed ports in output graph
      --spaces  If given, space character ' ' will be used to indent
    `),
  },
  bridge: { about: 'Convert compose files into another model' },
  'bridge convert': {
    about: 'Convert compose files to Kubernetes manifests, Helm charts, or another model',
    flags: flags(`
      -o, --output FOLDER  The output directory for the Kubernetes resources
      --templates FOLDER  Directory containing transformation templates
      -t, --transformation IMAGE...  Transformation to apply to compose model
    `),
  },
  'bridge transformations': { about: 'Manage transformation images' },
  'bridge transformations create': {
    about: 'Create a new transformation',
    args: [{ name: 'PATH', kind: 'folder' }],
    flags: flags('-f, --from IMAGE  Existing transformation to copy'),
  },
  'bridge transformations list': {
    names: ['list', 'ls'],
    about: 'List available transformations',
    flags: [...format, ...flags('-q, --quiet  Only display transformer names')],
  },
};

export const dockerCompose: Supplement = below('compose', commands);
