import { linkKey } from '../syllabus/link';
import type { SyllabusModule } from '../syllabus/syllabus';

/**
 * Returns the identity of a module's page, which is equal for modules with equal titles and links, such as a module in two
 * levels.
 */
export function pageOf(module: Pick<SyllabusModule, 'title' | 'url'>): unknown {
  return module.url === undefined ? module : `${linkKey(module.url)} ${module.title}`;
}
