import type { Notebook } from '../notebook/notebook';
import type { ModuleChoice } from '../protocol';
import type { Syllabus } from '../syllabus/syllabus';
import { offeredModules } from './syllabusOrder';

/** What "New Module..." offers at a place: the syllabus's modules, the likeliest first. */
export function moduleChoices(notebook: Notebook, at: number, syllabus: Syllabus): ModuleChoice[] {
  return offeredModules(notebook, at, syllabus).map(({ module: { title, url, minutes, area, level }, present }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(minutes && { minutes: minutes.most }),
    ...(area !== undefined && { area }),
    ...(level !== undefined && { level }),
    present,
  }));
}
