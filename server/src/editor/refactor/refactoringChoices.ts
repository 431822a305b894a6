import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import type { Area, Level, Notebook } from '../../notes/model/notebook';
import type { HomeChoice, RefactoringChoices, RefactoringScope, ScopeChoice } from '../../protocol';
import { exampleOf } from '../../refactor/forms';
import { courseHomes } from '../completion/courseHome';
import { conversionForms } from './conversionForms';
import { lineOf, moduleAt, modulesIn } from './refactor';

/** Returns what can be converted at a place, the available forms, and the levels and areas that the module can move to. */
export function refactoringChoices(notebook: Notebook, at: number, syllabus: Syllabus): RefactoringChoices {
  const { areas, levels } = notebook;
  const module = moduleAt(notebook, at);
  const listed = module && findInSyllabus(syllabus, module);
  const ofCourse = listed && courseHomes(notebook, syllabus)(listed);
  const withoutLevels = areas.filter((area) => !levels.some((level) => level.area === area));
  const homes = [...levels, ...withoutLevels].sort((one, other) => one.span.start - other.span.start);
  return {
    scopes: scopes(notebook, at),
    homes: homes.map(choice),
  };

  function choice(home: Area | Level): HomeChoice {
    const area = home.type === 'level' ? home.area : undefined;
    const own = home.type === 'level' ? module?.levelLine : module?.area;
    return {
      line: lineOf(notebook, home),
      title: labelOf(notebook, home),
      ...(area && { area: labelOf(notebook, area) }),
      isOwn: own === home,
      isOfCourse: ofCourse === home,
    };
  }
}

const SCOPES: readonly RefactoringScope[] = ['module', 'level', 'area', 'notebook'];

function scopes(notebook: Notebook, at: number): ScopeChoice[] {
  return SCOPES.flatMap((scope) => {
    const modules = modulesIn(notebook, at, scope);
    const [first] = modules;
    if (!first) return [];
    const entry = { module: first, level: first.levelLine, area: first.area, notebook: undefined }[scope];
    if (!entry && scope !== 'notebook') return [];
    const title = entry ? labelOf(notebook, entry) : (notebook.title ?? 'These notes');
    const forms = conversionForms(notebook, modules, scope).map(({ id, name, form }) => ({
      id,
      name,
      example: exampleOf(form),
    }));
    return forms.length > 0 ? [{ scope, title, modules: modules.length, forms }] : [];
  });
}
