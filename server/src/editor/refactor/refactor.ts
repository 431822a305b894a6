import { t } from '@vscode/l10n';
import { textEdits } from '../../answers/textEdits';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Area, Entry, Level, Module, Notes } from '../../notes/model/notes';
import { type ReadOptions, readNotes } from '../../notes/reading/read';
import type { Refactoring, RefactoringScope, Refused, TextEdits } from '../../protocol';
import { convert } from '../../refactor/convert/convert';
import { offeredForms } from '../../refactor/convert/forms';
import { moveDown, moveUp } from '../../refactor/move/move';
import type { Moved } from '../../refactor/move/moved';
import { endOf, type Place, placeAbove, placeBelow } from '../../refactor/move/movedPlace';
import { moveInto } from '../../refactor/move/moveInto';
import { insertMissing, type MissingModules, missingModules } from '../../refactor/order/insertMissing';
import { renumber } from '../../refactor/order/renumber';
import { sortBySyllabus } from '../../refactor/order/sortBySyllabus';
import { isEquivalent } from '../../refactor/parts/isEquivalent';
import { insertTimeTable } from '../../refactor/timeTable';
import { type Edit, joined } from '../../text/edit';
import { lineAt } from '../../text/lines';
import { insertedModules } from '../insert/insertedModules';
import { checkedMove, movingChangesReading } from './checkedMove';
import { movedBy, moveOfModule } from './moveOfModule';
import { moveOnto } from './moveOnto';
import { moveToNewLevel } from './moveToNewLevel';

/** Inputs of a refactoring other than the notes. */
export interface RefactoringContext {
  readonly syllabus: Syllabus;
  readonly options: ReadOptions;
}

/** Returns the edits of a refactoring at a place, with the cursor in the same text as before, or the reason for none. */
export function refactor(
  notes: Notes,
  at: number,
  refactoring: Refactoring,
  context: RefactoringContext,
): TextEdits | Refused {
  const found = refactoringEdits(notes, at, refactoring, context);
  if ('refused' in found) return found;
  const isAlone = !(refactoring.name === 'moveOnto' && refactoring.others?.length);
  const module = isAlone ? moduleAt(notes, at) : undefined;
  const move = module && moveOfModule(notes, module, at, found, refactoring.name === 'moveInto');
  const { edits, cursor } = move ?? { edits: found, cursor: movedBy(found, at) };
  const summary =
    refactoring.name === 'insertMissing'
      ? insertedModules(notes, missingIn(notes, at, refactoring, context))
      : undefined;
  return { ...textEdits(notes, edits, cursor), ...(summary !== undefined && { summary }) };
}

/** Returns the modules of the syllabus that are missing in the requested scope. */
function missingIn(
  notes: Notes,
  at: number,
  { scope }: { readonly scope: RefactoringScope },
  { syllabus }: RefactoringContext,
): MissingModules[] {
  return missingModules(notes, syllabus).filter(({ home }) => isIn(notes, home, at, scope));
}

/** Returns the edits of a refactoring at offset `at`, or the reason why it is not possible. */
export function refactoringEdits(
  notes: Notes,
  at: number,
  refactoring: Refactoring,
  context: RefactoringContext,
): readonly Edit[] | Refused {
  const { syllabus, options } = context;
  switch (refactoring.name) {
    case 'moveUp':
      return withModule(notes, at, (module) =>
        orElse(
          moved(notes, module, { edits: moveUp(notes, module), ...placeAbove(notes, module) }, options),
          t('“{0}” is already the first module of its area.', module.title),
        ),
      );
    case 'moveDown':
      return withModule(notes, at, (module) =>
        orElse(
          moved(notes, module, { edits: moveDown(notes, module), ...placeBelow(notes, module) }, options),
          t('“{0}” is already the last module of its area.', module.title),
        ),
      );
    case 'moveInto':
      return withModule(notes, at, (module) => {
        const home = [...notes.levels, ...notes.areas].find((entry) => lineOf(notes, entry) === refactoring.line);
        if (home?.type === 'area' && refactoring.level !== undefined)
          return moveToNewLevel(notes, module, home, refactoring.level, context);
        const edits = home ? moveInto(notes, module, home) : [];
        return orElse(
          home ? moved(notes, module, { edits, ...endOf(notes, home) }, options) : [],
          t('“{0}” is already there.', module.title),
        );
      });
    case 'moveOnto':
      return moveOnto(notes, [lineAt(notes.lines, at), ...(refactoring.others ?? [])], refactoring.line, options);
    case 'renumber':
      return orElse(renumber(notes), t('The areas and modules are already numbered in order.'));
    case 'sortBySyllabus': {
      if (syllabus.modules.length === 0) return { refused: followsNone() };
      const modules = modulesIn(notes, at, refactoring.scope);
      return orElse(
        sortBySyllabus(notes, syllabus, modules),
        t('The modules are already in the order of the syllabus.'),
      );
    }
    case 'insertMissing': {
      if (syllabus.modules.length === 0) return { refused: followsNone() };
      const missing = missingIn(notes, at, refactoring, context);
      return orElse(insertMissing(notes, syllabus, missing), t('No modules of the syllabus are missing here.'));
    }
    case 'insertTimeTable': {
      if (notes.modules.length === 0) return { refused: t('These notes contain no modules to add up.') };
      return orElse(insertTimeTable(notes, at, syllabus), t('The table of totals is already up to date.'));
    }
    case 'convert':
      return converted(notes, modulesIn(notes, at, refactoring.scope), refactoring, options);
  }
}

function followsNone(): string {
  return t(
    'No syllabus applies to these notes. To use one, list the modules of the course in a Markdown file with “study-notes: syllabus” in its front matter.',
  );
}

/** Returns the edits of a conversion, or the reason if other text of the notes would be parsed differently. */
function converted(
  notes: Notes,
  modules: readonly Module[],
  { scope, form }: Refactoring & { readonly name: 'convert' },
  options: ReadOptions,
): readonly Edit[] | Refused {
  const offered = offeredForms(notes, modules).find(({ id }) => id === form);
  const edits = offered ? convert(notes, modules, offered.form) : [];
  if (edits.length === 0) return { refused: t('These modules already have this form.') };
  const after = readNotes(reviseBlocks(notes.blocks, joined(notes.text, edits)), options, notes);
  if (isEquivalent(notes, after)) return edits;
  const isPart = scope === 'module' || scope === 'level';
  return {
    refused: isPart
      ? t('This form would change how these notes are parsed. Convert the area or all notes instead.')
      : t('This form would change how these notes are parsed. The notes were not changed.'),
  };
}

function withModule(
  notes: Notes,
  at: number,
  edits: (module: Module) => readonly Edit[] | Refused,
): readonly Edit[] | Refused {
  const module = moduleAt(notes, at);
  return module ? edits(module) : { refused: t('Put the cursor on a module.') };
}

function orElse(edits: readonly Edit[] | Refused, refused: string): readonly Edit[] | Refused {
  return 'refused' in edits || edits.length > 0 ? edits : { refused };
}

function moved(
  notes: Notes,
  module: Module,
  { edits, area, level }: Place & Pick<Moved, 'edits'>,
  options: ReadOptions,
): readonly Edit[] | Refused {
  return checkedMove(
    notes,
    { edits, area, modules: new Map([[module, level]]) },
    movingChangesReading(module.title),
    options,
  );
}

/** Returns the module at an offset; `undefined` outside of modules. */
export function moduleAt(notes: Notes, at: number): Module | undefined {
  return notes.modules.findLast((module) => contains(notes, module, at));
}

/** Returns whether an entry contains an offset. Its end belongs to the next entry, except at the end of the text. */
function contains({ text }: Notes, { body }: Entry, at: number): boolean {
  return body.start <= at && (at < body.end || body.end === text.length);
}

/** Returns the modules of the scope around an offset, in document order. */
export function modulesIn(notes: Notes, at: number, scope: RefactoringScope): readonly Module[] {
  if (scope === 'notes') return notes.modules;
  if (scope === 'module') {
    const module = moduleAt(notes, at);
    return module ? [module] : [];
  }
  const home = homeAt(notes, at, scope);
  if (!home) return [];
  return notes.modules.filter((module) => (scope === 'level' ? module.levelLine : module.area) === home);
}

function isIn(notes: Notes, entry: Area | Level, at: number, scope: RefactoringScope): boolean {
  if (scope === 'notes') return true;
  const home = homeAt(notes, at, scope === 'area' ? 'area' : 'level');
  return home === entry || (entry.type === 'level' && home === entry.area);
}

function homeAt(notes: Notes, at: number, scope: 'level' | 'area'): Area | Level | undefined {
  return (scope === 'level' ? notes.levels : notes.areas).findLast((entry) => contains(notes, entry, at));
}

/** Returns the 0-based line of the title of an area, level or module. */
export function lineOf({ lines }: Notes, { span }: Area | Level | Module): number {
  return lineAt(lines, span.start);
}
