import { npmSupplement } from '../npm';
import type { Program } from './program';

/** Programs that install other programs, and what they are made of. */
export const packagePrograms: readonly Program[] = [
  {
    name: 'npm',
    about: 'Installs packages for Node.js and runs scripts of projects',
    example: { line: 'npm install express', about: 'Installs a package and notes it in package.json' },
    fig: 'npm',
    supplement: npmSupplement,
  },
];
