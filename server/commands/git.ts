import type { Supplement } from './supplement';

export const gitSupplement: Supplement = {};
