import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

/** Commands of `docker network`. */
export const dockerNetwork: Supplement = {
  'network connect': {
    args: args('NETWORK CONTAINER'),
    flags: flags('--gw-priority NUMBER  Highest gw-priority provides the default gateway'),
  },
  'network create': {
    args: args('NAME'),
    flags: flags('--ipv4  Enable or disable IPv4 address assignment (default true)'),
  },
  'network disconnect': { args: args('NETWORK CONTAINER') },
  'network inspect': { args: args('NETWORK...') },
  'network ls': { names: ['ls', 'list'] },
  'network rm': {
    names: ['rm', 'remove'],
    args: args('NETWORK...'),
    flags: flags('-f, --force  Do not error if the network does not exist'),
  },
};
