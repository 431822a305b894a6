import type { Program } from './program';

export const systemPrograms: readonly Program[] = [];
