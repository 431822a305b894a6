import type { Argument } from '../src/shell/specification';
import { below, type Supplement } from './supplement';
import { args, flags } from './usage';

const service: Argument = { name: 'SERVICE', kind: 'service' };
const services: Argument = { ...service, optional: true, repeats: true };

const ownCommand: Argument = { name: 'COMMAND', optional: true, repeats: true, command: true };

const whichContainer = flags('--index NUMBER  Of several containers of the service, the one with this number');
const timeout = flags('-t, --timeout SECONDS  How long containers may take to end before they are killed');
const removeOrphans = flags('--remove-orphans  Deletes containers of services that the compose file no longer has');
const quietPull = flags('--quiet-pull  Says nothing while images are pulled');
const yes = flags('-y, --yes  Answers every question with yes');

const formats: Argument = {
  name: 'FORMAT',
  values: [
    { name: 'table', about: 'Columns under headings' },
    { name: 'json', about: 'For programs to read' },
  ],
};
const format = [{ names: ['--format'], about: 'How the list is written', value: formats }];

const pullPolicy: Argument = {
  name: 'WHEN',
  values: [
    { name: 'missing', about: 'Where they are not on this machine, as usual' },
    { name: 'always', about: 'Each time, to have the newest' },
    { name: 'never', about: 'Not at all' },
    { name: 'build', about: 'Not at all: they are built here' },
  ],
};
const pull = [{ names: ['--pull'], about: 'When images are pulled', value: pullPolicy }];

const containerFlags = flags(`
  --build  Builds images first
  --force-recreate  Makes all containers anew, even those that nothing changed for
  --no-build  Builds no image, even a missing one
  --no-recreate  Leaves containers as they are, even those that something changed for
  --scale SERVICE=NUMBER...  How many containers a service has
`);

const since = flags(`
  --since TIME  Leaves out what is older: a date, or 10m for ten minutes
  --until TIME  Leaves out what is younger
`);

/** What can be done with the application that a compose file describes. */
const commands: Supplement = {
  '': {
    source: 'docker-compose',
    about: 'Runs several containers as one application',
    flags: [
      ...flags(`
        --all-resources  Includes networks and volumes that no service uses
        --ansi never|always|auto  When output has colours and moves the cursor
        --compatibility  Names containers as version 1 did
        --env-file FILE...  A file with the values of variables, in place of .env
        -f, --file FILE...  A compose file; the next one changes what the one before says
        --parallel NUMBER  How much is done at once; -1 sets no limit
        --profile NAME...  Includes the services of this profile
        --progress auto|tty|plain|json|quiet  How progress is shown
        --project-directory FOLDER  The folder that paths begin at
        -p, --project-name NAME  What the application is called
        -v, --version  Prints the version
      `),
      ...flags('--dry-run  Says what would be done, and does nothing').map((flag) => ({
        ...flag,
        inherited: true as const,
      })),
    ],
  },
  attach: {
    about: "Joins the terminal to a service's container",
    args: [service],
    flags: [
      ...whichContainer,
      ...flags(`
        --detach-keys KEYS  Which keys leave the container again
        --no-stdin  Does not send what is typed
        --sig-proxy  Sends signals on to the container (it does, unless told not to)
      `),
    ],
  },
  build: {
    about: 'Builds the images of services',
    args: [services],
    flags: flags(`
      --build-arg KEY=VALUE...  The value of an ARG of the Dockerfiles
      --builder NAME  Which builder to use
      --check  Looks for mistakes in the Dockerfiles instead of building them
      -m, --memory SIZE  How much memory the build may use
      --no-cache  Builds every step again
      --print  Prints what would be built, as a file for buildx bake
      --provenance MODE  Adds a statement on how the images came to be
      --pull  Looks for newer base images first
      --push  Uploads the images afterwards
      -q, --quiet  Prints nothing
      --sbom MODE  Adds a list of what the images are made of
      --ssh KEY  An SSH agent or key that RUN instructions may use
      --with-dependencies  Builds the services that these depend on, too
    `),
  },
  commit: {
    about: "Makes an image out of what changed in a service's container",
    args: [service, { name: 'REPOSITORY[:TAG]', kind: 'image', optional: true }],
    flags: [
      ...whichContainer,
      ...flags(`
        -a, --author NAME  Who made the image
        -c, --change INSTRUCTION...  An instruction of Dockerfiles to apply to the image
        -m, --message TEXT  What the change is about
        -p, --pause  Stops the container for as long as it takes (it does, unless told not to)
      `),
    ],
  },
  config: {
    names: ['config', 'convert'],
    about: 'Prints the compose files as one, with all variables filled in',
    args: [services],
    flags: flags(`
      --environment  Prints the variables that are filled in
      --format yaml|json  How it is written
      --hash SERVICES  Prints a hash of the settings of each service; "*" of all
      --images  Prints the names of the images only
      --lock-image-digests  Prints a file that pins images to what their tags mean now
      --models  Prints the names of the language models only
      --networks  Prints the names of the networks only
      --no-consistency  Does not check whether the parts fit together
      --no-env-resolution  Leaves env_file of services unread
      --no-interpolate  Leaves variables as they are
      --no-normalize  Adds nothing that goes without saying
      --no-path-resolution  Leaves paths as they are
      -o, --output FILE  Where it is written
      --profiles  Prints the names of the profiles only
      -q, --quiet  Only says what is wrong
      --resolve-image-digests  Pins images to what their tags mean now
      --services  Prints the names of the services only
      --variables  Prints the variables of the file, with what they are without a value
      --volumes  Prints the names of the volumes only
    `),
  },
  cp: {
    about: "Copies files out of a service's container or into it",
    args: [
      { name: 'SOURCE', about: 'A path here, or SERVICE:PATH there', kind: 'file' },
      { name: 'TARGET', about: 'A path here, or SERVICE:PATH there', kind: 'file' },
    ],
    flags: [
      ...whichContainer,
      ...flags(`
        --all  Counts containers of single commands, too
        -a, --archive  Keeps owner and group of the files
        -L, --follow-link  Copies what links in the source lead to
      `),
    ],
  },
  create: {
    about: 'Makes the containers of services without starting them',
    args: [services],
    flags: [...containerFlags, ...pull, ...quietPull, ...removeOrphans, ...yes],
  },
  down: {
    about: 'Ends the application and deletes its containers and networks',
    args: [services],
    flags: [
      ...removeOrphans,
      ...timeout,
      ...flags(`
        --rmi local|all  Deletes images, too: those without a name of their own, or all
        -v, --volumes  Deletes the volumes, too, with all that is in them
      `),
    ],
  },
  events: {
    about: 'Prints live what happens to the containers',
    args: [services],
    flags: [...flags('--json  Prints JSON, one object in a line'), ...since],
  },
  exec: {
    about: 'Runs one more command in the running container of a service',
    args: [service, { name: 'COMMAND', repeats: true, command: true }],
    flagsFirst: true,
    flags: [
      ...whichContainer,
      ...flags(`
        -d, --detach  Does not wait for the command
        -e, --env KEY=VALUE...  A variable that the command sees
        -T, --no-tty, --no-TTY  Gives it no terminal, as scripts need it
        --privileged  Lets it do all that the machine can
        -u, --user USER  As whom it runs
        -w, --workdir FOLDER  In which folder it runs
      `),
    ],
  },
  export: {
    about: "Writes all files of a service's container as one archive",
    args: [service],
    flags: [...whichContainer, ...flags('-o, --output FILE  Where it is written, if not to standard output')],
  },
  images: {
    about: 'Lists the images that the containers come from',
    args: [services],
    flags: [...format, ...flags('-q, --quiet  Prints IDs only')],
  },
  kill: {
    about: 'Ends the containers of services at once',
    args: [services],
    flags: [...removeOrphans, ...flags('-s, --signal SIGNAL  The signal that they get')],
  },
  logs: {
    about: 'Prints what the containers have printed',
    args: [services],
    flags: [
      ...whichContainer,
      ...since,
      ...flags(`
        -f, --follow  Goes on with what is printed from now on
        --no-color  Prints without colours
        --no-log-prefix  Does not say which container a line is from
        -n, --tail NUMBER  How many lines from the end; all prints all
        -t, --timestamps  Prints when each line was printed
      `),
    ],
  },
  ls: {
    about: 'Lists the applications that run',
    flags: [
      ...format,
      ...flags(`
        -a, --all  Lists those that do not run, too
        --filter FILTER...  Lists only what a condition fits
        -q, --quiet  Prints names only
      `),
    ],
  },
  pause: { about: 'Freezes the containers of services', args: [services] },
  port: {
    about: "Prints where a container's port is open on this machine",
    args: [service, { name: 'PRIVATE_PORT' }],
    flags: [...whichContainer, ...flags('--protocol tcp|udp  The protocol of the port')],
  },
  ps: {
    about: "Lists the application's containers",
    args: [services],
    flags: [
      ...format,
      ...flags(`
        -a, --all  Lists those that do not run, too
        --filter FILTER  Lists only what a condition fits
        --no-trunc  Cuts nothing short
        --orphans  Lists those of services that the file no longer has (it does, unless told not to)
        -q, --quiet  Prints IDs only
        --services  Prints the names of services only
        --status paused|restarting|removing|running|dead|created|exited...  Lists only those in this state
      `),
    ],
  },
  publish: {
    about: 'Uploads the compose files to a registry',
    args: [{ name: 'REPOSITORY[:TAG]', kind: 'image' }],
    flags: [
      ...yes,
      ...flags(`
        --app  Includes the images
        --oci-version VERSION  Which version of the OCI format to write
        --resolve-image-digests  Pins images to what their tags mean now
        --with-env  Includes the values of variables
      `),
    ],
  },
  pull: {
    about: 'Downloads the images of services',
    args: [services],
    flags: flags(`
      --ignore-buildable  Leaves out images that can be built
      --ignore-pull-failures  Goes on where an image cannot be pulled
      --include-deps  Pulls those of services that these depend on, too
      --policy missing|always  Whether images that are here are looked for again
      -q, --quiet  Shows no progress
    `),
  },
  push: {
    about: 'Uploads the images of services',
    args: [services],
    flags: flags(`
      --ignore-push-failures  Goes on where an image cannot be pushed
      --include-deps  Pushes those of services that these depend on, too
      -q, --quiet  Shows no progress
    `),
  },
  restart: {
    about: 'Stops the containers of services and starts them again',
    args: [services],
    flags: [...timeout, ...flags('--no-deps  Leaves the services that depend on these alone')],
  },
  rm: {
    about: 'Deletes containers of services that do not run',
    args: [services],
    flags: flags(`
      -f, --force  Does not ask first
      -s, --stop  Stops those that run first
      -v, --volumes  Deletes their volumes without a name, too
    `),
  },
  run: {
    about: 'Runs a command in a new container of a service',
    args: [service, ownCommand],
    flags: [
      ...pull,
      ...quietPull,
      ...removeOrphans,
      ...flags(`
        --build  Builds the image first
        --cap-add CAPABILITY...  Something that it may do beyond the usual
        --cap-drop CAPABILITY...  Something that it may not do
        -d, --detach  Does not wait for the command
        --entrypoint PROGRAM  Starts this in place of what the image starts
        -e, --env KEY=VALUE...  A variable that the command sees
        --env-from-file FILE...  A file with such variables
        -i, --interactive  Sends what is typed (it does, unless told not to)
        -l, --label KEY=VALUE...  A note that the container carries
        --name NAME  What the container is called
        -T, --no-tty, --no-TTY  Gives it no terminal, as scripts need it
        --no-deps  Does not start the services that this one depends on
        -p, --publish PORTS...  Opens a port of the container on this machine
        -q, --quiet  Prints nothing of its own
        --quiet-build  Says nothing while the image is built
        --rm  Deletes the container afterwards
        -P, --service-ports  Opens the ports that the compose file lists
        --use-aliases  Answers to the names of the service
        -u, --user USER  As whom it runs
        -v, --volume SOURCE:TARGET...  A folder or volume that the container sees
        -w, --workdir FOLDER  In which folder it runs
      `),
    ],
  },
  scale: {
    about: 'Says how many containers services have',
    args: args('[SERVICE=REPLICAS...]'),
    flags: flags('--no-deps  Does not start the services that these depend on'),
  },
  start: {
    about: 'Starts containers that were stopped',
    args: [services],
    flags: flags(`
      --wait  Waits until they run, and are healthy
      --wait-timeout SECONDS  How long to wait
    `),
  },
  stats: {
    about: 'Shows live how much processor, memory and network the containers use',
    args: [{ ...service, optional: true }],
    flags: [
      ...format,
      ...flags(`
        -a, --all  Lists those that do not run, too
        --no-stream  Prints the figures once
        --no-trunc  Cuts nothing short
      `),
    ],
  },
  stop: { about: 'Ends containers of services, and keeps them', args: [services], flags: timeout },
  top: { about: 'Lists what runs in the containers', args: [services] },
  unpause: { about: 'Lets paused services go on', args: [services] },
  up: {
    about: 'Makes and starts all containers of the application',
    args: [services],
    flags: [
      ...containerFlags,
      ...pull,
      ...quietPull,
      ...removeOrphans,
      ...timeout,
      ...yes,
      ...flags(`
        --abort-on-container-exit  Stops all containers as soon as one ends
        --abort-on-container-failure  Stops all containers as soon as one ends with an error
        --always-recreate-deps  Makes the containers that these depend on anew, too
        --attach SERVICE...  Prints what this service prints, and not what others do
        --attach-dependencies  Prints what the services print that these depend on, too
        -d, --detach  Leaves them running in the background
        --exit-code-from SERVICE  Ends with the exit code of this service
        --menu  Shows keys that can be pressed meanwhile
        --no-attach SERVICE...  Does not print what this service prints
        --no-color  Prints without colours
        --no-deps  Does not start the services that these depend on
        --no-log-prefix  Does not say which container a line is from
        --no-start  Makes containers without starting them
        --quiet-build  Says nothing while images are built
        -V, --renew-anon-volumes  Begins with empty volumes, where they have no name
        --timestamps  Prints when each line was printed
        --wait  Waits until services run, and are healthy
        --wait-timeout SECONDS  How long to wait
        -w, --watch  Builds or updates services when their files change
      `),
    ],
  },
  version: {
    about: 'Prints the version of compose',
    flags: flags(`
      -f, --format pretty|json  How it is written
      --short  Prints the number alone
    `),
  },
  volumes: {
    about: 'Lists the volumes of the application',
    args: [services],
    flags: [...format, ...flags('-q, --quiet  Prints names only')],
  },
  wait: {
    about: 'Waits until services end',
    args: [{ ...service, repeats: true }],
    flags: flags('--down-project  Ends the application as soon as the first one ends'),
  },
  watch: {
    about: 'Builds or updates services when their files change',
    args: [services],
    flags: flags(`
      --no-up  Does not start them first
      --prune  Deletes the images that nothing uses any more
      --quiet  Does not show builds
    `),
  },
  completion: {
    about: 'Prints a script that completes compose commands in a shell',
    args: [{ name: 'SHELL', values: ['bash', 'fish', 'powershell', 'zsh'].map((name) => ({ name })) }],
    flags: flags('--no-descriptions  Completes without a word about each'),
  },
  help: { about: 'Explains a command', args: args('[COMMAND...]') },

  alpha: { about: 'Commands that are tried out', open: true },
  'alpha viz': {
    about: 'Draws the services as a graph for Graphviz',
    flags: flags(`
      --image  Names the images
      --indentation-size NUMBER  How far lines are indented
      --networks  Names the networks
      --ports  Names the ports
      --spaces  Indents with blanks
    `),
  },
  bridge: { about: 'Turns compose files into the files of another platform' },
  'bridge convert': {
    about: 'Writes what the compose files say for Kubernetes or Helm',
    flags: flags(`
      -o, --output FOLDER  Where the files are written
      --templates FOLDER  A folder with templates
      -t, --transformation IMAGE...  What turns them into other files
    `),
  },
  'bridge transformations': { about: 'Lists and makes what turns compose files into others' },
  'bridge transformations create': {
    about: 'Starts a transformation of your own',
    args: [{ name: 'PATH', kind: 'folder' }],
    flags: flags('-f, --from IMAGE  The transformation to begin with'),
  },
  'bridge transformations list': {
    names: ['list', 'ls'],
    about: 'Lists the transformations that there are',
    flags: [...format, ...flags('-q, --quiet  Prints names only')],
  },
};

export const dockerCompose: Supplement = below('compose', commands);
