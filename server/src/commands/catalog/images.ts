import type { Value } from './specification';
import type { Specifications } from './specifications';

/** The name of the specification whose first argument has popular images as its values. */
export const IMAGES_SOURCE = 'images';

/** Returns popular images with descriptions, most popular first; empty if their specification is not loaded. */
export function commonImages(specifications: Specifications): readonly Value[] {
  return specifications.get(IMAGES_SOURCE)?.args?.[0]?.values ?? [];
}
