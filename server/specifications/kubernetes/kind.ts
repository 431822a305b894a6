import type { Supplement } from '../supplement';
import { args, flags } from '../usage';

const cluster = flags(`
  --kubeconfig FILE  Kubeconfig file
  -n, --name NAME  Cluster name (default: kind)
`);

/** Additions to the specification of kind: values of flags. */
export const kindSupplement: Supplement = {
  'create cluster': {
    flags: [
      ...cluster,
      ...flags(`
        --config FILE  Configuration file of the cluster
        --image IMAGE  Node image
        --wait DURATION  Time to wait for the control plane
      `),
    ],
  },
  'delete cluster': { flags: cluster },
  'load docker-image': {
    about: 'Loads a Docker image into the nodes',
    args: args('IMAGE...'),
    flags: cluster,
    example: {
      line: 'kind load docker-image web:1.0 --name lab',
      about: 'Makes a local image available in a cluster',
    },
  },
  'load image-archive': {
    about: 'Loads an image archive into the nodes',
    args: args('FILE...'),
    flags: cluster,
  },
};
