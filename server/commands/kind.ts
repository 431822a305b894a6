import type { Supplement } from './supplement';
import { args, flags } from './usage';

const cluster = flags(`
  --kubeconfig FILE  The settings of kubectl to write
  -n, --name NAME  What the cluster is called; kind where it is not said
`);

/** The values that kind takes, which the specification leaves out. */
export const kindSupplement: Supplement = {
  'create cluster': {
    flags: [
      ...cluster,
      ...flags(`
        --config FILE  Describes the cluster
        --image IMAGE  The image of its machines
        --wait DURATION  How long to wait until it is ready
      `),
    ],
  },
  'delete cluster': { flags: cluster },
  'load docker-image': {
    about: 'Brings an image to the machines of a cluster',
    args: args('IMAGE...'),
    flags: cluster,
    example: {
      line: 'kind load docker-image web:1.0 --name lab',
      about: 'Lets a cluster run an image that was built here',
    },
  },
  'load image-archive': {
    about: 'Brings an image out of a file to the machines',
    args: args('FILE...'),
    flags: cluster,
  },
};
