import { labelOf } from '../notebook/label';
import type { Area, Level, Notebook } from '../notebook/notebook';
import type { HomeChoice, RefactoringChoices } from '../protocol';
import { exampleOf, offeredForms } from '../refactor/forms';
import { lineOf, moduleAt } from './refactor';

/** The forms that all modules can be converted to, and the levels and areas that the module at a place can move to. */
export function refactoringChoices(notebook: Notebook, at: number): RefactoringChoices {
  const { modules, areas, levels } = notebook;
  const module = moduleAt(notebook, at);
  const withoutLevels = areas.filter((area) => !levels.some((level) => level.area === area));
  const homes = [...levels, ...withoutLevels].sort((one, other) => one.span.start - other.span.start);
  return {
    forms: offeredForms(notebook, modules).map(({ id, name, form }) => ({ id, name, example: exampleOf(form) })),
    homes: homes.map((home) => choice(home)),
  };

  function choice(home: Area | Level): HomeChoice {
    const area = home.type === 'level' ? home.area : undefined;
    const own = home.type === 'level' ? module?.levelLine : module?.area;
    return {
      line: lineOf(notebook, home),
      title: labelOf(notebook, home),
      ...(area && { area: labelOf(notebook, area) }),
      isOwn: own === home,
    };
  }
}
