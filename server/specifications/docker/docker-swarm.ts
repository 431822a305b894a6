import type { Argument } from '../../src/commands/catalog/specification';
import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

const service: Argument = { name: 'SERVICE' };
const services: Argument = { ...service, repeats: true };
const replicas: Argument = { name: 'SERVICE=REPLICAS', repeats: true };

const tasks = flags(`
  --health-start-interval DURATION  Time between running the check during the start period (ms|s|m|h)
  --oom-score-adj NUMBER  Tune host's OOM preferences (-1000 to 1000)
`);

/** Commands for swarms, nodes, services, stacks, configs and secrets. */
export const dockerSwarm: Supplement = {
  config: { about: 'Manage Swarm configs' },
  'config create': {
    args: [{ name: 'CONFIG' }, { name: 'file | -', kind: 'file' }],
    flags: flags('-l, --label KEY=VALUE...  Config labels'),
  },
  'config inspect': {
    args: args('CONFIG...'),
    flags: flags('-f, --format FORMAT  Format output using a custom template'),
  },
  'config ls': {
    names: ['ls', 'list'],
    flags: flags('-f, --filter FILTER...  Filter output based on conditions provided'),
  },
  'config rm': { names: ['rm', 'remove'], args: args('CONFIG...') },

  'node demote': { args: args('NODE...') },
  'node inspect': {
    args: [{ name: 'self | NODE', repeats: true }],
  },
  'node ls': { names: ['ls', 'list'] },
  'node promote': { args: args('NODE...') },
  'node ps': { args: args('[NODE...]') },
  'node rm': { names: ['rm', 'remove'], args: args('NODE...') },
  'node update': { args: args('NODE') },

  secret: { about: 'Manage Swarm secrets' },
  'secret create': {
    args: [{ name: 'SECRET' }, { name: 'file | -', kind: 'file', optional: true }],
  },
  'secret inspect': { args: args('SECRET...') },
  'secret ls': { names: ['ls', 'list'] },
  'secret rm': { names: ['rm', 'remove'], args: args('SECRET...') },

  service: { about: 'Manage Swarm services' },
  'service create': {
    args: [
      { name: 'IMAGE', kind: 'image' },
      { name: 'COMMAND', optional: true, repeats: true, command: true },
    ],
    flags: tasks,
  },
  'service inspect': { args: [services] },
  'service logs': { args: [{ name: 'SERVICE | TASK' }] },
  'service ls': { names: ['ls', 'list'] },
  'service ps': { args: [services] },
  'service rm': { names: ['rm', 'remove'], args: [services] },
  'service rollback': { args: [service] },
  'service scale': { args: [replicas] },
  'service update': { args: [service], flags: tasks },

  stack: { about: 'Manage Swarm stacks' },
  'stack config': {
    about: 'Outputs the final config file, after doing merges and interpolations',
    flags: flags(`
      -c, --compose-file FILE...  Path to a Compose file, or "-" to read from stdin
      --skip-interpolation  Skip interpolation and output only merged config
    `),
  },
  'stack deploy': {
    names: ['deploy', 'up'],
    args: args('STACK'),
    flags: flags(`
      -d, --detach  Exit immediately instead of waiting for the stack services to converge (default true)
      -q, --quiet  Suppress progress output
    `),
  },
  'stack ls': { names: ['ls', 'list'] },
  'stack ps': { args: args('STACK') },
  'stack rm': {
    names: ['rm', 'remove', 'down'],
    args: args('STACK...'),
    flags: flags('-d, --detach  Do not wait for stack removal (default true)'),
  },
  'stack services': { args: args('STACK') },

  'swarm join': { args: args('HOST:PORT') },
  'swarm join-token': {
    args: [
      {
        name: 'worker | manager',
        values: [
          { name: 'worker', about: 'Join as a worker node' },
          { name: 'manager', about: 'Join as a manager node' },
        ],
      },
    ],
  },
  'swarm update': {
    flags: flags('--autolock  Change manager autolocking setting (true|false)'),
  },
};
