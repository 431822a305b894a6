import { t } from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { spanOf } from '../../answers/range';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { generatedTable } from '../../notes/layout/generatedTable';
import type { Area, Level, Module, Notes } from '../../notes/model/notes';
import type { Refactoring, RefactoringScope } from '../../protocol';
import { exampleOf } from '../../refactor/convert/forms';
import { missingModules } from '../../refactor/order/insertMissing';
import { sortBySyllabus } from '../../refactor/order/sortBySyllabus';
import { documentTitle } from '../../refactor/timeTable';
import { plural } from '../../text/language';
import { lineAt } from '../../text/lines';
import type { ActionsRequest } from '../findings/codeActions';
import { conversionForms } from './conversionForms';
import { lineOf } from './refactor';

/** The kind of refactorings that move a module. */
export const MOVE_KIND = 'refactor.move.studyNotes';
/** The kind of refactorings that change the form or order of a module, a level, an area or the notes. */
export const rewriteKind = `${CodeActionKind.RefactorRewrite}.studyNotes`;

/**
 * Returns whether the editor requests refactorings: by their kind, or by an action of the user. Automatic requests at each move
 * of the cursor, for the light bulb, get none.
 */
export function wantsRefactorings({ only, isAutomatic }: ActionsRequest): boolean {
  if (!only) return !isAutomatic;
  return only.some((kind) =>
    [MOVE_KIND, rewriteKind].some((own) => `${own}.`.startsWith(`${kind}.`) || kind.startsWith(own)),
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
  notes: Notes,
  uri: string,
  version: number | undefined,
  range: Range,
  syllabus: Syllabus,
): CodeAction[] {
  const at = spanOf(notes.lines, notes.text, range).start;
  return offersAt(notes, at, syllabus).map(({ title, kind, refactoring }) => {
    const data: RefactoringData = { uri, version, at, refactoring };
    return { title, kind, data };
  });
}

function offersAt(notes: Notes, at: number, syllabus: Syllabus): Offer[] {
  const line = lineAt(notes.lines, at);
  const isHere = ({ span }: { readonly span: { readonly start: number } }) => lineAt(notes.lines, span.start) === line;
  const module = notes.modules.find(isHere);
  if (module) return [...moves(notes, module), ...conversions(notes, [module], 'module')];
  const level = notes.levels.find(isHere);
  if (level) return [...orders(notes, level, syllabus), ...conversions(notes, modulesOf(notes, level), 'level')];
  const area = notes.areas.find(isHere);
  if (area) {
    const renumber: Offer = {
      title: t('Renumber areas and modules'),
      kind: `${rewriteKind}.renumber`,
      refactoring: { name: 'renumber' },
    };
    return [...orders(notes, area, syllabus), renumber, ...conversions(notes, modulesOf(notes, area), 'area')];
  }
  const title = documentTitle(notes);
  return title && isHere({ span: title }) ? [timeTable(notes), ...conversions(notes, notes.modules, 'notes')] : [];
}

function modulesOf({ modules }: Notes, home: Area | Level): Module[] {
  return modules.filter((module) => (home.type === 'level' ? module.levelLine : module.area) === home);
}

function timeTable({ text }: Notes): Offer {
  const title = generatedTable(text) ? t('Update table of totals') : t('Add table of totals');
  return { title, kind: `${rewriteKind}.timeTable`, refactoring: { name: 'insertTimeTable' } };
}

function moves(notes: Notes, module: Module): Offer[] {
  const { modules, levels } = notes;
  const own = modules.filter(({ area }) => area === module.area);
  const homes = levels.filter(({ area }) => area === module.area);
  const isFirst = own[0] === module && (homes.length === 0 || homes[0] === module.levelLine);
  const isLast = own.at(-1) === module && (homes.length === 0 || homes.at(-1) === module.levelLine);
  const up: Offer = { title: t('Move module up'), kind: `${MOVE_KIND}.up`, refactoring: { name: 'moveUp' } };
  const down: Offer = { title: t('Move module down'), kind: `${MOVE_KIND}.down`, refactoring: { name: 'moveDown' } };
  return [
    ...(isFirst ? [] : [up]),
    ...(isLast ? [] : [down]),
    ...homes
      .filter((level) => level !== module.levelLine)
      .map((level): Offer => {
        const refactoring: Refactoring = { name: 'moveInto', line: lineOf(notes, level) };
        return { title: t('Move module to “{0}”', level.title), kind: `${MOVE_KIND}.level`, refactoring };
      }),
  ];
}

function conversionTitle(scope: RefactoringScope, example: string): string {
  switch (scope) {
    case 'module':
      return t('Convert module to “{0}”', example);
    case 'level':
      return t('Convert modules of this level to “{0}”', example);
    case 'area':
      return t('Convert modules of this area to “{0}”', example);
    case 'notes':
      return t('Convert all modules to “{0}”', example);
  }
}

function conversions(notes: Notes, modules: readonly Module[], scope: RefactoringScope): Offer[] {
  return conversionForms(notes, modules, scope).map(({ id, form }) => ({
    title: conversionTitle(scope, exampleOf(form)),
    kind: `${rewriteKind}.convert.${id}`,
    refactoring: { name: 'convert', scope, form: id },
  }));
}

function orders(notes: Notes, home: Area | Level, syllabus: Syllabus): Offer[] {
  const scope = home.type;
  const missing = missingModules(notes, syllabus)
    .filter((each) => each.home === home || (each.home.type === 'level' && each.home.area === home))
    .reduce((sum, { modules }) => sum + modules.length, 0);
  const isSorted = sortBySyllabus(notes, syllabus, modulesOf(notes, home)).length === 0;
  const insert: Offer = {
    title: plural(missing, t('Insert the missing module'), t('Insert the {0} missing modules', missing)),
    kind: `${rewriteKind}.insertMissing`,
    refactoring: { name: 'insertMissing', scope },
  };
  const sort: Offer = {
    title: t('Sort modules by syllabus'),
    kind: `${rewriteKind}.sortBySyllabus`,
    refactoring: { name: 'sortBySyllabus', scope },
  };
  return [...(missing > 0 ? [insert] : []), ...(isSorted ? [] : [sort])];
}
