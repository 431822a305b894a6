import type { Notebook, RegionEntries } from '../notebook/notebook';
import { asRead } from '../notebook/shiftEntries';
import { findInSyllabus } from './match';
import type { Syllabus, SyllabusModule } from './syllabus';

type Found = readonly (SyllabusModule | undefined)[];

/** What each module of a notebook is in the syllabus, in the notebook's order; undefined where none is certain. */
export function findModules(syllabus: Syllabus, { tabled, regions }: Notebook): Found {
  const inTable = tabled.modules.map((module) => findInSyllabus(syllabus, module));
  return [...inTable, ...regions.flatMap((region) => findModulesOf(syllabus, region))];
}

const known = new WeakMap<Syllabus, WeakMap<RegionEntries, Found>>();

/** The same of one region: what its modules are, no edit that only moves them can change. */
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
