import type { Argument } from '../src/shell/specification';
import type { CommandSupplement, Supplement } from './supplement';
import { args, flags } from './usage';

const container = args('CONTAINER');
const containers = args('CONTAINER...');

/** What runs in a container in place of the image's own command. */
const ownCommand: Argument = { name: 'COMMAND', optional: true, repeats: true, command: true };

const created: CommandSupplement = {
  without: ['-it'],
  args: [{ name: 'IMAGE', kind: 'image' }, ownCommand],
  flagsFirst: true,
  flags: flags(`
    --annotation KEY=VALUE...  Hands a note on to whatever runs the container
    --cgroupns NAMESPACE  Whether the container sees the control groups of the host or its own alone
    --cpu-count NUMBER  How many processors it may use (Windows only)
    --cpu-percent PERCENT  Which share of the processors it may use (Windows only)
    --health-start-interval DURATION  How often its health is checked while it starts
    --io-maxbandwidth SIZE  How much of the system drive it may read and write in a second (Windows only)
    --io-maxiops NUMBER  How often it may use the system drive in a second (Windows only)
    -q, --quiet  Says nothing while the image is pulled
    --use-api-socket  Lets the container talk to the docker engine, logged in as you are
  `),
};

const stopped = flags(`
  -s, --signal SIGNAL  The signal that asks it to end
  -t, --timeout SECONDS  How long it may take to end before it is killed; -1 waits for ever
`);

/** Commands of `docker container`, and those of the same sense that stand directly below `docker`. */
export const dockerContainer: Supplement = {
  container: { about: 'Runs, asks and ends containers' },
  'container attach': { about: 'Joins the terminal to what a running container reads and prints', args: container },
  'container commit': {
    about: 'Makes a new image out of what changed in a container',
    args: [...container, { name: 'REPOSITORY[:TAG]', optional: true }],
    flags: flags(`
      -a, --author NAME  Who made the image
      -c, --change INSTRUCTION...  An instruction of Dockerfiles to apply to the image
      -m, --message TEXT  What the change is about
      -p, --pause  Stops the container for as long as the commit takes (it does, unless told not to)
    `),
  },
  'container cp': {
    about: 'Copies files out of a container or into it',
    args: [
      {
        name: 'SOURCE',
        about: 'A path here, CONTAINER:PATH there, or - for an archive on standard input',
        kind: 'file',
      },
      {
        name: 'TARGET',
        about: 'A path here, CONTAINER:PATH there, or - for an archive on standard output',
        kind: 'file',
      },
    ],
    flags: flags('-q, --quiet  Shows no progress'),
  },
  'container create': { ...created, about: 'Makes a container without starting it' },
  'container diff': { about: "Lists the files that differ from the container's image", args: container },
  'container exec': {
    without: ['-it'],
    about: 'Runs one more command in a running container',
    args: [...container, { name: 'COMMAND', repeats: true, command: true }],
    flagsFirst: true,
  },
  'container export': { about: "Writes all of a container's files as one archive", args: container },
  'container inspect': { about: 'Shows all that docker knows of containers, as JSON', args: containers },
  'container kill': { about: 'Ends containers at once', args: containers },
  'container logs': { about: 'Prints what a container has printed so far', args: container },
  'container ls': { names: ['ls', 'list', 'ps'], about: 'Lists the running containers, or all' },
  'container pause': { about: 'Freezes all that runs in containers', args: containers },
  'container port': {
    about: "Lists which of a container's ports are open, and where",
    args: [...container, { name: 'PRIVATE_PORT[/PROTOCOL]', optional: true }],
  },
  'container prune': { about: 'Deletes all containers that do not run' },
  'container rename': { about: 'Gives a container another name', args: args('CONTAINER NEW_NAME') },
  'container restart': { about: 'Stops containers and starts them again', args: containers, flags: stopped },
  'container rm': { names: ['rm', 'remove'], about: 'Deletes containers', args: containers },
  'container run': { ...created, about: 'Makes a container of an image and starts it' },
  'container start': {
    about: 'Starts containers that were stopped',
    args: containers,
    flags: flags(`
      --checkpoint NAME  The checkpoint to go on from
      --checkpoint-dir FOLDER  Where checkpoints are kept, if not at the usual place
    `),
  },
  'container stats': {
    about: 'Shows live how much processor, memory and network containers use',
    args: args('[CONTAINER...]'),
    flags: flags('--format FORMAT  Prints the figures in another form'),
  },
  'container stop': { without: ['--t'], about: 'Ends containers, gently at first', args: containers, flags: stopped },
  'container top': {
    about: 'Lists what runs in a container',
    args: args('CONTAINER [PS_OPTIONS...]'),
    flagsFirst: true,
  },
  'container unpause': { about: 'Lets paused containers go on', args: containers },
  'container update': { about: 'Changes the limits of containers while they run', args: containers },
  'container wait': { about: 'Waits until containers end and prints their exit codes', args: containers },
};
