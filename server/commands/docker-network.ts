import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Networks between containers. */
export const dockerNetwork: Supplement = {
  network: { about: 'Makes networks and connects containers with them' },
  'network connect': {
    about: 'Connects a container with one more network',
    args: args('NETWORK CONTAINER'),
    flags: flags(
      "--gw-priority NUMBER  Which of the container's networks leads outside: the one with the highest number",
    ),
  },
  'network create': {
    about: 'Makes a network',
    args: args('NAME'),
    flags: flags('--ipv4  Gives containers IPv4 addresses (it does, unless told not to)'),
  },
  'network disconnect': { about: 'Takes a container off a network', args: args('NETWORK CONTAINER') },
  'network inspect': { about: 'Shows all that docker knows of networks, as JSON', args: args('NETWORK...') },
  'network ls': { names: ['ls', 'list'], about: 'Lists the networks' },
  'network prune': { about: 'Deletes all networks that no container uses' },
  'network rm': {
    names: ['rm', 'remove'],
    about: 'Deletes networks',
    args: args('NETWORK...'),
    flags: flags('-f, --force  Does not mind networks that do not exist'),
  },
};
