import type { Program } from './program';

export const filePrograms: readonly Program[] = [];
