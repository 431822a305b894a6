import type { Supplement } from './supplement';
import { args, flags } from './usage';

/** Volumes: files that outlive their containers. Those of a cluster belong to a swarm. */
export const dockerVolume: Supplement = {
  volume: { about: 'Keeps files that outlive their containers' },
  'volume create': {
    about: 'Makes a volume',
    args: args('[NAME]'),
    flags: flags(`
      --availability STATE  Whether tasks may use the volume of the cluster
      --group NAME  The group that the volume of the cluster belongs to
      --limit-bytes SIZE  How large the volume of the cluster may be at most
      --required-bytes SIZE  How large the volume of the cluster must be at least
      --scope SCOPE  Whether one node or several may use the volume of the cluster
      --secret KEY=SECRET...  A secret that the driver of the volume of the cluster needs
      --sharing SHARING  How many tasks may read and write the volume of the cluster at once
      --topology-preferred TOPOLOGY...  Where the volume of the cluster should be
      --topology-required TOPOLOGY...  From where the volume of the cluster must be reached
      --type TYPE  Whether the volume of the cluster is a file system or a raw device
    `),
  },
  'volume inspect': { about: 'Shows all that docker knows of volumes, as JSON', args: args('VOLUME...') },
  'volume ls': {
    names: ['ls', 'list'],
    about: 'Lists the volumes',
    flags: flags('--cluster  Lists the volumes of the cluster only'),
  },
  'volume prune': {
    about: 'Deletes volumes without a name that no container uses',
    flags: flags('-a, --all  Deletes unused volumes with a name, too'),
  },
  'volume rm': { names: ['rm', 'remove'], about: 'Deletes volumes', args: args('VOLUME...') },
  'volume update': {
    about: 'Changes a volume of a cluster',
    args: args('[VOLUME]'),
    flags: flags('--availability STATE  Whether tasks may use the volume'),
  },
};
