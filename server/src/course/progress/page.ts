import { linkKey } from '../syllabus/link';
import type { SyllabusModule } from '../syllabus/syllabus';

/** Returns what is listed in two levels as one: the same title with the same link. */
export function pageOf(module: Pick<SyllabusModule, 'title' | 'url'>): unknown {
  return module.url === undefined ? module : `${linkKey(module.url)} ${module.title}`;
}
