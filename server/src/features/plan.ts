import type { Notebook } from '../notebook/notebook';
import type { Plan } from '../protocol/plan';
import type { Paces } from '../study/pace';
import { fitting, leftToStudy, shortest } from '../study/plan';
import type { Syllabus } from '../syllabus/syllabus';
import { kindPaces, leftOf, plannedModules } from './plannedModules';

/** What fits into some minutes of all that is left to study. */
export function plan(notebook: Notebook, syllabus: Syllabus, paces: Paces, minutes: number): Plan {
  const left = leftToStudy(notebook, syllabus, paces);
  const [least] = plannedModules(notebook, syllabus, shortest(left));
  return {
    fitting: plannedModules(notebook, syllabus, fitting(left, minutes)),
    ...(least && { shortest: least }),
    left: leftOf(left),
    paces: kindPaces(paces),
  };
}
