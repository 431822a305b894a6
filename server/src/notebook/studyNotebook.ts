import { slice } from '../text/span';
import { type Notebook, timeOf } from './notebook';

/** Whether a Markdown file that was read as notes really is a study notebook, and not a README with headings and links. */
export function isStudyNotebook(notebook: Notebook): boolean {
  const numbered = notebook.areas.filter((area) => area.number !== undefined).length;
  const timed = notebook.modules.filter((module) => timeOf(module) || module.empty).length;
  const kinds = notebook.modules.filter((module) => module.kind !== undefined).length;
  if (notebook.levels.length > 0 && notebook.modules.length > 0) return true;
  if (timed >= 2 || (timed >= 1 && kinds >= 1)) return true;
  if (notebook.levels.length >= 2 || (numbered > 0 && (notebook.modules.length > 0 || notebook.levels.length > 0)))
    return true;
  if (notebook.areas.some((area) => area.number !== undefined && AREA.test(slice(notebook.text, area.span))))
    return true;
  return isNamedNotes(notebook.title) && notebook.topics.length + notebook.areas.length > 0;
}

const AREA = /\barea\s*\d/i; // "## Area 1": chapters and weeks are numbered elsewhere too

const NOTES =
  /\b(?:study|lecture|course|class|learning|reading)[ -]?notes\b|\bnotes (?:on|from|of|about|for)\b|^notes\b|笔记/iu; // "Lecture notes"
const NOT_STUDY = /\b(?:release|patch|upgrade|migration)\b/i; // "Release notes for 2.0"
const NAME = /^(?:study )?notes$/i; // the name of a program or a folder, not of one's notes on a subject

function isNamedNotes(title: string | undefined): boolean {
  return title !== undefined && NOTES.test(title) && !NOT_STUDY.test(title) && !NAME.test(title);
}
