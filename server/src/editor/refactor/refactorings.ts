import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { spanOf } from '../../answers/range';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { generatedTable } from '../../notes/layout/generatedTable';
import type { Area, Level, Module, Notebook } from '../../notes/model/notebook';
import type { Refactoring, RefactoringScope } from '../../protocol';
import { exampleOf } from '../../refactor/forms';
import { missingModules } from '../../refactor/insertMissing';
import { sortBySyllabus } from '../../refactor/sortBySyllabus';
import { documentTitle } from '../../refactor/timeTable';
import { lineAt } from '../../text/lines';
import type { ActionsAsked } from '../findings/codeActions';
import { conversionForms } from './conversionForms';
import { lineOf } from './refactor';

/** The kind of refactorings that move a module. */
export const moveKind = 'refactor.move.studyNotes';
/** The kind of refactorings that change the form or order of a module, a level, an area or the notes. */
export const rewriteKind = `${CodeActionKind.RefactorRewrite}.studyNotes`;

/**
 * Returns whether the editor requests refactorings: by their kind, or by an action of the user. Automatic requests at each move
 * of the cursor, for the light bulb, get none.
 */
export function wantsRefactorings({ only, isAutomatic }: ActionsAsked): boolean {
  if (!only) return !isAutomatic;
  return only.some((kind) =>
    [moveKind, rewriteKind].some((own) => `${own}.`.startsWith(`${kind}.`) || kind.startsWith(own)),
  );
}

/**
 * The data that `codeAction/resolve` needs to compute the edits of an action. An action for an older version of the
 * document has no edits.
 */
export interface RefactoringData {
  readonly uri: string;
  readonly version: number | undefined;
  readonly at: number;
  readonly refactoring: Refactoring;
}

interface Offer {
  readonly title: string;
  readonly kind: string;
  readonly refactoring: Refactoring;
}

/**
 * Returns the refactorings for the line at the start of a range: the title of a module, a level, an area or the notes. Edits
 * are computed later, for the one that the user selects.
 */
export function refactorings(
  notebook: Notebook,
  uri: string,
  version: number | undefined,
  range: Range,
  syllabus: Syllabus,
): CodeAction[] {
  const at = spanOf(notebook.lines, notebook.text, range).start;
  return offersAt(notebook, at, syllabus).map(({ title, kind, refactoring }) => {
    const data: RefactoringData = { uri, version, at, refactoring };
    return { title, kind, data };
  });
}

function offersAt(notebook: Notebook, at: number, syllabus: Syllabus): Offer[] {
  const line = lineAt(notebook.lines, at);
  const isHere = ({ span }: { readonly span: { readonly start: number } }) =>
    lineAt(notebook.lines, span.start) === line;
  const module = notebook.modules.find(isHere);
  if (module) return [...moves(notebook, module), ...conversions(notebook, [module], 'module')];
  const level = notebook.levels.find(isHere);
  if (level)
    return [...orders(notebook, level, syllabus), ...conversions(notebook, modulesOf(notebook, level), 'level')];
  const area = notebook.areas.find(isHere);
  if (area) {
    const renumber: Offer = {
      title: 'Renumber areas and modules',
      kind: `${rewriteKind}.renumber`,
      refactoring: { name: 'renumber' },
    };
    return [...orders(notebook, area, syllabus), renumber, ...conversions(notebook, modulesOf(notebook, area), 'area')];
  }
  const title = documentTitle(notebook);
  return title && isHere({ span: title })
    ? [timeTable(notebook), ...conversions(notebook, notebook.modules, 'notebook')]
    : [];
}

function modulesOf({ modules }: Notebook, home: Area | Level): Module[] {
  return modules.filter((module) => (home.type === 'level' ? module.levelLine : module.area) === home);
}

function timeTable({ text }: Notebook): Offer {
  const title = generatedTable(text) ? 'Update table of totals' : 'Add table of totals';
  return { title, kind: `${rewriteKind}.timeTable`, refactoring: { name: 'insertTimeTable' } };
}

function moves(notebook: Notebook, module: Module): Offer[] {
  const { modules, levels } = notebook;
  const own = modules.filter(({ area }) => area === module.area);
  const homes = levels.filter(({ area }) => area === module.area);
  const isFirst = own[0] === module && (homes.length === 0 || homes[0] === module.levelLine);
  const isLast = own.at(-1) === module && (homes.length === 0 || homes.at(-1) === module.levelLine);
  const up: Offer = { title: 'Move module up', kind: `${moveKind}.up`, refactoring: { name: 'moveUp' } };
  const down: Offer = { title: 'Move module down', kind: `${moveKind}.down`, refactoring: { name: 'moveDown' } };
  return [
    ...(isFirst ? [] : [up]),
    ...(isLast ? [] : [down]),
    ...homes
      .filter((level) => level !== module.levelLine)
      .map((level): Offer => {
        const refactoring: Refactoring = { name: 'moveInto', line: lineOf(notebook, level) };
        return { title: `Move module to “${level.title}”`, kind: `${moveKind}.level`, refactoring };
      }),
  ];
}

const OF: Readonly<Record<RefactoringScope, string>> = {
  module: 'module',
  level: 'modules of this level',
  area: 'modules of this area',
  notebook: 'all modules',
};

function conversions(notebook: Notebook, modules: readonly Module[], scope: RefactoringScope): Offer[] {
  return conversionForms(notebook, modules, scope).map(({ id, form }) => ({
    title: `Convert ${OF[scope]} to “${exampleOf(form)}”`,
    kind: `${rewriteKind}.convert.${id}`,
    refactoring: { name: 'convert', scope, form: id },
  }));
}

function orders(notebook: Notebook, home: Area | Level, syllabus: Syllabus): Offer[] {
  const scope = home.type;
  const missing = missingModules(notebook, syllabus)
    .filter((each) => each.home === home || (each.home.type === 'level' && each.home.area === home))
    .reduce((sum, { modules }) => sum + modules.length, 0);
  const isSorted = sortBySyllabus(notebook, syllabus, modulesOf(notebook, home)).length === 0;
  const insert: Offer = {
    title: missing === 1 ? 'Insert the missing module' : `Insert the ${missing} missing modules`,
    kind: `${rewriteKind}.insertMissing`,
    refactoring: { name: 'insertMissing', scope },
  };
  const sort: Offer = {
    title: 'Sort modules by the syllabus',
    kind: `${rewriteKind}.sortBySyllabus`,
    refactoring: { name: 'sortBySyllabus', scope },
  };
  return [...(missing > 0 ? [insert] : []), ...(isSorted ? [] : [sort])];
}
