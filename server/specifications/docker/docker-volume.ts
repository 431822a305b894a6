import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

/** Commands of `docker volume`. Cluster volumes are available in swarms only. */
export const dockerVolume: Supplement = {
  'volume create': {
    args: args('[NAME]'),
    flags: flags(`
      --availability STATE  Cluster Volume availability ("active", "pause", "drain") (default "active")
      --group NAME  Cluster Volume group (cluster volumes)
      --limit-bytes SIZE  Maximum size of the Cluster Volume in bytes
      --required-bytes SIZE  Minimum size of the Cluster Volume in bytes
      --scope SCOPE  Cluster Volume access scope ("single", "multi") (default "single")
      --secret KEY=SECRET...  Cluster Volume secrets
      --sharing SHARING  Cluster Volume access sharing ("none", "readonly", "onewriter", "all") (default "none")
      --topology-preferred TOPOLOGY...  A topology that the Cluster Volume would be preferred in
      --topology-required TOPOLOGY...  A topology that the Cluster Volume must be accessible from
      --type TYPE  Cluster Volume access type ("mount", "block") (default "block")
    `),
  },
  'volume inspect': { args: args('VOLUME...') },
  'volume ls': {
    names: ['ls', 'list'],
    flags: flags('--cluster  Display only cluster volumes, and use cluster volume list formatting'),
  },
  'volume prune': {
    about: 'Remove unused local volumes',
    flags: flags('-a, --all  Remove all unused volumes, not just anonymous ones'),
  },
  'volume rm': { names: ['rm', 'remove'], args: args('VOLUME...') },
  'volume update': {
    about: 'Update a volume (cluster volumes only)',
    args: args('[VOLUME]'),
    flags: flags('--availability STATE  Cluster Volume availability ("active", "pause", "drain") (default "active")'),
  },
};
