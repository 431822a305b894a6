import type { Module, Notebook } from '../notebook/notebook';
import { insertTime } from '../notebook/writing';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';
import { type Fix, fix } from './rule';

/** What the syllabus can add to a finding: a sentence behind the message, and the fix that writes its minutes. */
interface SyllabusTime {
  /** " The syllabus plans 30 min.", or "" where it names no one time. */
  readonly says: string;
  readonly fixes: readonly Fix[];
}

/** The syllabus's time for a module that has none; a range is no certain time, so that it is neither said nor offered. */
export function syllabusTime(notebook: Notebook, module: Module, syllabus: Syllabus): SyllabusTime {
  const minutes = findInSyllabus(syllabus, module)?.minutes;
  if (!minutes || minutes.least !== minutes.most) return { says: '', fixes: [] };
  return {
    says: ` The syllabus plans ${minutes.most} min.`,
    fixes: [fix(`Write the syllabus's ${minutes.most} min`, insertTime(notebook, module, minutes.most))],
  };
}
