import { builtInSyllabus } from '../../server/src/course/syllabus/builtIn';
import type { RuleContext } from '../../server/src/rules/rule/rule';
import { allSpecifications } from '../commands/specifications';

/** The folders that were listed. */
const folders = ['images/', 'lectures/'];
const pictures = ['images/full moon.png', 'images/phases.svg'];
const markdown = ['lectures/heaps.md', 'lectures/quicksort.md'];

function has(path: string): boolean | undefined {
  if (!folders.some((folder) => path.includes(folder))) return undefined;
  return [...pictures, ...markdown].includes(path.replace('./', ''));
}

/** The context of the rules' examples. */
export const exampleContext: RuleContext = {
  syllabus: builtInSyllabus(),
  specifications: allSpecifications,
  files: { has, pictures, markdown },
};
