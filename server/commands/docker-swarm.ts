import type { Argument } from '../src/shell/specification';
import type { Supplement } from './supplement';
import { args, flags } from './usage';

const service: Argument = { name: 'SERVICE' };
const services: Argument = { ...service, repeats: true };
const replicas: Argument = { name: 'SERVICE=REPLICAS', repeats: true };

const tasks = flags(`
  --health-start-interval DURATION  How often a task's health is checked while it starts
  --oom-score-adj NUMBER  How soon the kernel ends a task when memory runs out: from -1000, never, to 1000, first
`);

/** Clusters of engines, and what runs on them. */
export const dockerSwarm: Supplement = {
  config: { about: 'Keeps settings that services may read' },
  'config create': {
    about: 'Keeps a file as a config',
    args: [{ name: 'CONFIG' }, { name: 'file | -', kind: 'file' }],
    flags: flags('-l, --label KEY=VALUE...  A note that the config carries'),
  },
  'config inspect': {
    about: 'Shows all that the swarm knows of configs',
    args: args('CONFIG...'),
    flags: flags('-f, --format FORMAT  Prints only what a template asks for'),
  },
  'config ls': {
    names: ['ls', 'list'],
    about: 'Lists the configs',
    flags: flags('-f, --filter FILTER...  Lists only what a condition fits'),
  },
  'config rm': { names: ['rm', 'remove'], about: 'Deletes configs', args: args('CONFIG...') },

  node: { about: 'Asks and changes the machines of a swarm' },
  'node demote': { about: 'Makes workers of managers', args: args('NODE...') },
  'node inspect': {
    about: 'Shows all that the swarm knows of its machines',
    args: [{ name: 'self | NODE', repeats: true }],
  },
  'node ls': { names: ['ls', 'list'], about: 'Lists the machines of the swarm' },
  'node promote': { about: 'Makes managers of workers', args: args('NODE...') },
  'node ps': { about: 'Lists what runs on machines of the swarm', args: args('[NODE...]') },
  'node rm': { names: ['rm', 'remove'], about: 'Takes machines out of the swarm', args: args('NODE...') },
  'node update': { about: 'Changes the role, labels or availability of a machine', args: args('NODE') },

  secret: { about: 'Keeps passwords and keys that services may read' },
  'secret create': {
    about: 'Keeps a file as a secret',
    args: [{ name: 'SECRET' }, { name: 'file | -', kind: 'file', optional: true }],
  },
  'secret inspect': { about: 'Shows what the swarm knows of secrets, without what they hold', args: args('SECRET...') },
  'secret ls': { names: ['ls', 'list'], about: 'Lists the secrets' },
  'secret rm': { names: ['rm', 'remove'], about: 'Deletes secrets', args: args('SECRET...') },

  service: { about: 'Runs containers on a swarm and keeps them running' },
  'service create': {
    about: 'Runs an image on the swarm, as many times as is asked for',
    args: [
      { name: 'IMAGE', kind: 'image' },
      { name: 'COMMAND', optional: true, repeats: true, command: true },
    ],
    flags: tasks,
  },
  'service inspect': { about: 'Shows all that the swarm knows of services', args: [services] },
  'service logs': { about: 'Prints what the tasks of a service have printed', args: [{ name: 'SERVICE | TASK' }] },
  'service ls': { names: ['ls', 'list'], about: 'Lists the services' },
  'service ps': { about: 'Lists the tasks of services, and where they run', args: [services] },
  'service rm': { names: ['rm', 'remove'], about: 'Ends services and deletes them', args: [services] },
  'service rollback': { about: "Takes the last change of a service's settings back", args: [service] },
  'service scale': { about: 'Says how many tasks each service has', args: [replicas] },
  'service update': { about: 'Changes a service, a few tasks at a time', args: [service], flags: tasks },

  stack: { about: 'Runs the services of a compose file on a swarm' },
  'stack config': {
    about: 'Prints the compose files as one, with all variables filled in',
    flags: flags(`
      -c, --compose-file FILE...  A compose file; - reads standard input
      --skip-interpolation  Leaves the variables as they are
    `),
  },
  'stack deploy': {
    names: ['deploy', 'up'],
    about: 'Starts the services of a compose file, or brings them up to date',
    args: args('STACK'),
    flags: flags(`
      -d, --detach  Does not wait until the services run (it does not, unless told to)
      -q, --quiet  Shows no progress
    `),
  },
  'stack ls': { names: ['ls', 'list'], about: 'Lists the stacks' },
  'stack ps': { about: 'Lists the tasks of a stack, and where they run', args: args('STACK') },
  'stack rm': {
    names: ['rm', 'remove', 'down'],
    about: 'Ends all services of stacks and deletes them',
    args: args('STACK...'),
    flags: flags('-d, --detach  Does not wait until all is gone (it does not, unless told to)'),
  },
  'stack services': { about: 'Lists the services of a stack', args: args('STACK') },

  swarm: { about: 'Joins engines into a swarm' },
  'swarm ca': { about: 'Shows or renews the certificate that the machines of the swarm trust' },
  'swarm init': { about: 'Starts a swarm, with this engine as its first manager' },
  'swarm join': { about: 'Lets this engine join a swarm', args: args('HOST:PORT') },
  'swarm join-token': {
    about: 'Prints or renews the token that other machines join with',
    args: [
      {
        name: 'worker | manager',
        values: [
          { name: 'worker', about: 'For machines that only run tasks' },
          { name: 'manager', about: 'For machines that decide what runs where, too' },
        ],
      },
    ],
  },
  'swarm leave': { about: 'Lets this engine leave its swarm' },
  'swarm unlock': { about: 'Unlocks the manager on this machine after a start' },
  'swarm unlock-key': { about: 'Prints or renews the key that unlocks managers' },
  'swarm update': {
    about: 'Changes the settings of the swarm',
    flags: flags('--autolock  Whether managers need a key when they start again'),
  },
};
