import type { Supplement } from './supplement';

export const npmSupplement: Supplement = {};
