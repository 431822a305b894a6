import { wholeDocker } from '../docker/docker';
import { kubectlSupplement } from '../kubernetes/kubectl';
import { withKubectlFlags } from '../kubernetes/kubectl-flags';
import type { Program } from './program';

/** Container runtimes and orchestrators. */
export const containerPrograms: readonly Program[] = [
  {
    name: 'docker',
    about: 'Runs programs in containers',
    fig: 'docker',
    correct: wholeDocker,
    compared: 'commands and flags',
  },
  {
    name: 'docker-compose',
    about: 'Runs several containers as one application',
    source: 'docker-compose',
    deprecated: 'docker compose',
  },
  {
    name: 'kubectl',
    about: 'Controls a Kubernetes cluster',
    fig: 'kubectl',
    supplement: kubectlSupplement,
    correct: withKubectlFlags,
    example: { line: 'kubectl get pods', about: 'Lists the pods' },
    compared: 'commands and flags',
  },
];
