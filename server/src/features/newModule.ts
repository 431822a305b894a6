import { addModule } from '../notebook/adding';
import type { Notebook } from '../notebook/notebook';
import type { NewModule, TextEdits } from '../protocol';
import { areaInSyllabus } from '../syllabus/areas';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { textEdits } from './textEdits';

/**
 * The edit that adds a module where it belongs: into the area and level that the syllabus puts it in where the notebook
 * has them, else at the place; into an area of its own where it is to open one.
 */
export function newModule(notebook: Notebook, at: number, asked: NewModule, syllabus: Syllabus): TextEdits {
  const { title, url, level } = asked;
  const minutes = findInSyllabus(syllabus, {
    title,
    url,
    area: asked.area ? { title: asked.area } : undefined,
    level,
  })?.minutes;
  const isWritten = minutes && minutes.least === minutes.most && !asked.withoutTime;
  const area =
    asked.area === undefined
      ? undefined
      : notebook.areas.find((one) => areaInSyllabus(syllabus, notebook, one) === asked.area);
  const opensArea = asked.opensArea && !area;
  const { edits, cursor } = addModule(
    notebook,
    { title, url, minutes: isWritten ? minutes.most : undefined },
    { area: opensArea ? asked.area : area?.title, level, at, opensArea },
  );
  return textEdits(notebook, edits, cursor);
}
