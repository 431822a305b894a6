import type { Program } from './program';

export const languagePrograms: readonly Program[] = [];
