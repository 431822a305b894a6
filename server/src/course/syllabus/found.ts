import type { Notes, RegionEntries } from '../../notes/model/notes';
import { asRead } from '../../notes/model/shiftEntries';
import { memoizeByIdentity } from '../../text/memoize';
import { findInSyllabus } from './match';
import type { Syllabus, SyllabusModule } from './syllabus';

type Found = readonly (SyllabusModule | undefined)[];

/**
 * Returns the syllabus's module for each module of the notes, in document order; `undefined` for modules without a certain
 * match.
 */
export function findModules(syllabus: Syllabus, { tabled, regions }: Notes): Found {
  const inTable = tabled.modules.map((module) => findInSyllabus(syllabus, module));
  const foundIn = foundInRegions(syllabus);
  return [...inTable, ...regions.flatMap((region) => foundIn(asRead(region)))];
}

/** Finds the modules of a region. Memoized by its entries as they were read, since edits that only move them change nothing. */
const foundInRegions = memoizeByIdentity((syllabus: Syllabus) =>
  memoizeByIdentity(({ modules }: RegionEntries): Found => modules.map((module) => findInSyllabus(syllabus, module))),
);
