import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Module, Notes } from '../../notes/model/notes';
import { numberOf, placeOf } from '../../notes/writing/numbering';
import type { Edit } from '../../text/edit';
import { isModulePart, type ModulePart, meet, type Part, partsOf } from '../parts/parts';
import { rearrange } from '../parts/rearrange';
import { textWithNumber } from './recount';

/**
 * Sorts the modules of each level, group, or area without levels in the order of the syllabus. A module that is not in the
 * syllabus stays after the previous one. Each place keeps its number.
 */
export function sortBySyllabus(notes: Notes, syllabus: Syllabus, modules = notes.modules): Edit[] {
  const order = new Map(syllabus.modules.map((module, n) => [module, n]));
  const wanted = new Set(modules);
  const areas = new Set(modules.map(({ area }) => area));
  return [...areas]
    .flatMap((area) => runsOf(partsOf(notes, area)))
    .filter((run) => run.every(({ entry }) => wanted.has(entry)))
    .flatMap((run) => sortRun(notes, run, rankOf));

  function rankOf(module: Module): number | undefined {
    const known = findInSyllabus(syllabus, module);
    return known && order.get(known);
  }
}

function sortRun(notes: Notes, run: readonly ModulePart[], rankOf: (module: Module) => number | undefined): Edit[] {
  let rank = -1;
  const ranked = run.map((part) => {
    rank = rankOf(part.entry) ?? rank;
    return { part, rank };
  });
  const sorted = ranked.toSorted((one, other) => one.rank - other.rank).map(({ part }) => part);
  const numbers = run.map(({ entry }) => numberOf(notes.text, entry)?.value);
  return rearrange(
    notes,
    run.map(({ content }) => content),
    sorted.map((part, n) => textWithNumber(notes, part, numbers[n])),
  );
}

/** Groups the adjacent modules below the same line. */
function runsOf(parts: readonly Part[]): ModulePart[][] {
  const runs: ModulePart[][] = [];
  let last: Part | undefined;
  for (const part of parts) {
    const goesOn = isModulePart(last) && meet(last, part);
    if (isModulePart(part)) {
      if (goesOn && isModulePart(last) && placeOf(last.entry) === placeOf(part.entry)) runs.at(-1)?.push(part);
      else runs.push([part]);
    }
    last = part;
  }
  return runs;
}
