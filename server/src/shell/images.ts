import type { Value } from './specification';
import type { Specifications } from './specifications';

/** The specification whose first argument has the images that many use as its values. */
export const imagesSource = 'images';

/** Images that many use, the best known first, each with what it is; none where they have not been read. */
export function commonImages(specifications: Specifications): readonly Value[] {
  return specifications.get(imagesSource)?.args?.[0]?.values ?? [];
}
