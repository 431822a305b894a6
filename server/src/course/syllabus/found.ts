import type { Notes, RegionEntries } from '../../notes/model/notes';
import { asRead } from '../../notes/model/shiftEntries';
import { findInSyllabus } from './match';
import type { Syllabus, SyllabusModule } from './syllabus';

type Found = readonly (SyllabusModule | undefined)[];

/**
 * Returns the syllabus's module for each module of the notes, in document order; `undefined` for modules without a certain
 * match.
 */
export function findModules(syllabus: Syllabus, { tabled, regions }: Notes): Found {
  const inTable = tabled.modules.map((module) => findInSyllabus(syllabus, module));
  return [...inTable, ...regions.flatMap((region) => findModulesOf(syllabus, region))];
}

const known = new WeakMap<Syllabus, WeakMap<RegionEntries, Found>>();

/** Finds the modules of one region. Cached, since edits that only move a region do not change the result. */
function findModulesOf(syllabus: Syllabus, region: RegionEntries): Found {
  const entries = asRead(region);
  const ofSyllabus = known.get(syllabus) ?? new WeakMap<RegionEntries, Found>();
  known.set(syllabus, ofSyllabus);
  let found = ofSyllabus.get(entries);
  if (!found) {
    found = entries.modules.map((module) => findInSyllabus(syllabus, module));
    ofSyllabus.set(entries, found);
  }
  return found;
}
