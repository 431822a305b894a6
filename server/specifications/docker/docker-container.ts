import type { Argument } from '../../src/commands/catalog/specification';
import type { CommandSupplement, Supplement } from '../supplement';
import { args, flags } from '../usage';

const container = args('CONTAINER');
const containers = args('CONTAINER...');

/** The command that overrides the default command of the image. */
const ownCommand: Argument = { name: 'COMMAND', optional: true, repeats: true, command: true };

const created: CommandSupplement = {
  without: ['-it'],
  args: [{ name: 'IMAGE', kind: 'image' }, ownCommand],
  flagsFirst: true,
  flags: flags(`
    --annotation KEY=VALUE...  Add an annotation to the container (passed through to the OCI runtime)
    --cgroupns NAMESPACE  Cgroup namespace to use (host|private)
    --cpu-count NUMBER  CPU count (Windows only)
    --cpu-percent PERCENT  CPU percent (Windows only)
    --health-start-interval DURATION  Time between running the check during the start period (ms|s|m|h)
    --io-maxbandwidth SIZE  Maximum IO bandwidth limit for the system drive (Windows only)
    --io-maxiops NUMBER  Maximum IOps limit for the system drive (Windows only)
    -q, --quiet  Suppress the pull output
    --use-api-socket  Bind mount Docker API socket and required auth
  `),
};

const stopped = flags(`
  -s, --signal SIGNAL  Signal to send to the container
  -t, --timeout SECONDS  Seconds to wait before killing the container
`);

/** Commands of `docker container`, and their short forms directly under `docker`. */
export const dockerContainer: Supplement = {
  'container attach': { args: container },
  'container commit': {
    about: "Create a new image from a container's changes",
    args: [...container, { name: 'REPOSITORY[:TAG]', optional: true }],
    flags: flags(`
      -a, --author NAME  Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
      -c, --change INSTRUCTION...  Apply Dockerfile instruction to the created image
      -m, --message TEXT  Commit message
      -p, --pause  Pause container during commit (default true)
    `),
  },
  'container cp': {
    args: [
      {
        name: 'SOURCE',
        about: 'A local path, CONTAINER:PATH, or - to read a tar archive from STDIN',
        kind: 'file',
      },
      {
        name: 'TARGET',
        about: 'A local path, CONTAINER:PATH, or - to write a tar archive to STDOUT',
        kind: 'file',
      },
    ],
    flags: flags('-q, --quiet  Suppress progress output during copy'),
  },
  'container create': created,
  'container diff': { args: container },
  'container exec': {
    without: ['-it'],
    about: 'Execute a command in a running container',
    args: [...container, { name: 'COMMAND', repeats: true, command: true }],
    flagsFirst: true,
  },
  'container export': { args: container },
  'container inspect': { about: 'Display detailed information on one or more containers', args: containers },
  'container kill': { args: containers },
  'container logs': { args: container },
  'container ls': { names: ['ls', 'list', 'ps'] },
  'container pause': { args: containers },
  'container port': {
    args: [...container, { name: 'PRIVATE_PORT[/PROTOCOL]', optional: true }],
  },
  'container rename': { args: args('CONTAINER NEW_NAME') },
  'container restart': { args: containers, flags: stopped },
  'container rm': { names: ['rm', 'remove'], args: containers },
  'container run': { ...created, about: 'Create and run a new container from an image' },
  'container start': {
    args: containers,
    flags: flags(`
      --checkpoint NAME  Restore from this checkpoint
      --checkpoint-dir FOLDER  Use a custom checkpoint storage directory
    `),
  },
  'container stats': {
    args: args('[CONTAINER...]'),
    flags: flags('--format FORMAT  Format output using a custom template'),
  },
  'container stop': { without: ['--t'], args: containers, flags: stopped },
  'container top': {
    args: args('CONTAINER [PS_OPTIONS...]'),
    flagsFirst: true,
  },
  'container unpause': { args: containers },
  'container update': { args: containers },
  'container wait': { args: containers },
};
