import { t } from '@vscode/l10n';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import type { Area, Level, Notes } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/levelLine';
import type { HomeChoice, RefactoringChoices, RefactoringScope, ScopeChoice } from '../../protocol';
import { exampleOf } from '../../refactor/convert/forms';
import { courseHomes, type MissingLevel } from '../completion/courseHome';
import { conversionForms } from './conversionForms';
import { lineOf, moduleAt, modulesIn } from './refactor';

/** Returns what can be converted at a place, the available forms, and the levels and areas that the module can move to. */
export function refactoringChoices(notes: Notes, at: number, syllabus: Syllabus): RefactoringChoices {
  const { areas, levels } = notes;
  const module = moduleAt(notes, at);
  const listed = module && findInSyllabus(syllabus, module);
  const ofCourse = listed && courseHomes(notes, syllabus)(listed);
  const withoutLevels = areas.filter((area) => !levels.some((level) => level.area === area));
  const homes = [...levels, ...withoutLevels].sort((one, other) => one.span.start - other.span.start);
  const missing = ofCourse?.type === 'missingLevel' ? [missingLevel(notes, ofCourse)] : [];
  return {
    scopes: scopes(notes, at),
    homes: [...missing, ...homes.map(choice)],
    ...(module && { moduleLine: lineOf(notes, module) }),
  };

  function choice(home: Area | Level): HomeChoice {
    const area = home.type === 'level' ? home.area : undefined;
    const own = home.type === 'level' ? module?.levelLine : module?.area;
    return {
      line: lineOf(notes, home),
      title: labelOf(notes, home),
      ...(area && { area: labelOf(notes, area) }),
      isOwn: own === home,
      isOfCourse: ofCourse === home,
    };
  }
}

function missingLevel(notes: Notes, { area, level }: MissingLevel): HomeChoice {
  const title = t('{0} (new level)', levelTitle(level));
  return { line: lineOf(notes, area), title, area: labelOf(notes, area), level, isOwn: false, isOfCourse: true };
}

const allScopes: readonly RefactoringScope[] = ['module', 'level', 'area', 'notes'];

function scopes(notes: Notes, at: number): ScopeChoice[] {
  return allScopes.flatMap((scope) => {
    const modules = modulesIn(notes, at, scope);
    const [first] = modules;
    if (!first) return [];
    const entry = { module: first, level: first.levelLine, area: first.area, notes: undefined }[scope];
    if (!entry && scope !== 'notes') return [];
    const title = entry ? labelOf(notes, entry) : (notes.title ?? t('These notes'));
    const forms = conversionForms(notes, modules, scope).map(({ id, name, form }) => ({
      id,
      name: name(),
      example: exampleOf(form),
    }));
    return forms.length > 0 ? [{ scope, title, modules: modules.length, forms }] : [];
  });
}
