import type { RuleContext } from '../server/src/rules/rule';
import { builtInSyllabus } from '../server/src/syllabus/builtIn';
import { allSpecifications } from './specifications';

/** The only folder in which somebody has looked. */
const folder = 'images/';
const pictures = ['images/full moon.png', 'images/phases.svg'];

/** What the rules know beside their examples. */
export const exampleContext: RuleContext = {
  syllabus: builtInSyllabus(),
  specifications: allSpecifications,
  files: { has: (path) => (path.includes(folder) ? pictures.includes(path.replace('./', '')) : undefined), pictures },
};
