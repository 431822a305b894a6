import { dockerSupplement } from './docker';
import type { Supplement } from './supplement';

/** A program whose commands the server knows. */
export interface Program {
  /** The word that starts it. */
  readonly name: string;
  readonly about: string;
  /** The name of its specification in @withfig/autocomplete; absent where the supplement tells all. */
  readonly fig?: string;
  readonly supplement?: Supplement;
  /** The file that tells it, where that is a part of another program's; else one of its own name. */
  readonly source?: string;
  /** What to write instead. */
  readonly deprecated?: string;
}

export const programs: readonly Program[] = [
  { name: 'docker', about: 'Runs programs in containers', fig: 'docker', supplement: dockerSupplement },
  {
    name: 'docker-compose',
    about: 'Runs several containers as one application',
    source: 'docker-compose',
    deprecated: 'docker compose',
  },
];
