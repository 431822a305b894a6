import { dockerSupplement } from '../docker';
import { kubectlSupplement } from '../kubectl';
import type { Program } from './program';

/** Programs that run containers, alone or many together. */
export const containerPrograms: readonly Program[] = [
  {
    name: 'docker',
    about: 'Runs programs in containers',
    fig: 'docker',
    supplement: dockerSupplement,
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
    about: 'Asks and tells a Kubernetes cluster what to run',
    fig: 'kubectl',
    supplement: kubectlSupplement,
    compared: 'commands and flags',
  },
];
