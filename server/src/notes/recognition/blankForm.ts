import { type Module, type Notes, timeOf } from '../model/notes';

const BLANK = /_{3,}|\.{5,}|…{2,}|\[(?:[xyn#]|(?:your )?[\p{L}]{3,12}(?: (?:name|title|topic|here))?)\](?!\()/iu;
const MIN_SHARE = 0.5;

/**
 * Returns whether notes are a form that has not been filled in yet: most titles contain a blank, "Day 1: ____", and no module has
 * notes, a link or a time.
 */
export function isBlankForm({ modules }: Notes): boolean {
  const blank = modules.filter(({ title }) => BLANK.test(title)).length;
  return blank > 0 && blank >= MIN_SHARE * modules.length && !modules.some(isFilled);
}

function isFilled(module: Module): boolean {
  return module.hasNotes || module.url !== undefined || (timeOf(module)?.minutes?.most ?? 0) > 0;
}
