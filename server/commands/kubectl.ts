import type { Supplement } from './supplement';

export const kubectlSupplement: Supplement = {};
