import { textEdits } from '../../answers/textEdits';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Area, Entry, Level, Module, Notebook } from '../../notes/model/notebook';
import { type NotebookOptions, readNotebook } from '../../notes/reading/read';
import type { Refactoring, RefactoringScope, Refused, TextEdits } from '../../protocol';
import { convert } from '../../refactor/convert';
import { offeredForms } from '../../refactor/forms';
import { insertMissing, type MissingModules, missingModules } from '../../refactor/insertMissing';
import { isEquivalent } from '../../refactor/isEquivalent';
import { moveDown, moveUp } from '../../refactor/move';
import type { Moved } from '../../refactor/moved';
import { endOf, type Place, placeAbove, placeBelow } from '../../refactor/movedPlace';
import { moveInto } from '../../refactor/moveInto';
import { renumber } from '../../refactor/renumber';
import { sortBySyllabus } from '../../refactor/sortBySyllabus';
import { insertTimeTable } from '../../refactor/timeTable';
import { type Edit, joined } from '../../text/edit';
import { lineAt } from '../../text/lines';
import { insertedModules } from '../insert/insertedModules';
import { checkedMove } from './checkedMove';
import { moveOnto } from './moveOnto';

/** Inputs of a refactoring other than the notes. */
export interface RefactoringContext {
  readonly syllabus: Syllabus;
  readonly options: NotebookOptions;
}

/** Returns the edits of a refactoring at a place, with the cursor in the same text as before, or the reason for none. */
export function refactor(
  notebook: Notebook,
  at: number,
  asked: Refactoring,
  context: RefactoringContext,
): TextEdits | Refused {
  const edits = refactoringEdits(notebook, at, asked, context);
  if ('refused' in edits) return edits;
  const [into, ...others] = edits;
  // Moved text is removed by one edit and inserted by the first edit that contains it.
  const goes = edits.some(({ span, text }) => text === '' && span.start <= at && at < span.end);
  const cursor = goes && into ? movedBy(others, into.span.start) + into.text.search(/\S/) : movedBy(edits, at);
  const summary =
    asked.name === 'insertMissing' ? insertedModules(notebook, missingIn(notebook, at, asked, context)) : undefined;
  return { ...textEdits(notebook, edits, cursor), ...(summary !== undefined && { summary }) };
}

/** Returns the modules of the syllabus that are missing in the requested scope. */
function missingIn(
  notebook: Notebook,
  at: number,
  { scope }: { readonly scope: RefactoringScope },
  { syllabus }: RefactoringContext,
): MissingModules[] {
  return missingModules(notebook, syllabus).filter(({ home }) => isIn(notebook, home, at, scope));
}

/** Returns the edits of a refactoring at offset `at`, or the reason why it is not possible. */
export function refactoringEdits(
  notebook: Notebook,
  at: number,
  asked: Refactoring,
  context: RefactoringContext,
): readonly Edit[] | Refused {
  const { syllabus, options } = context;
  switch (asked.name) {
    case 'moveUp':
      return withModule(notebook, at, (module) =>
        orElse(
          moved(notebook, module, { edits: moveUp(notebook, module), ...placeAbove(notebook, module) }, options),
          `“${module.title}” is already the first module of its area.`,
        ),
      );
    case 'moveDown':
      return withModule(notebook, at, (module) =>
        orElse(
          moved(notebook, module, { edits: moveDown(notebook, module), ...placeBelow(notebook, module) }, options),
          `“${module.title}” is already the last module of its area.`,
        ),
      );
    case 'moveInto':
      return withModule(notebook, at, (module) => {
        const home = [...notebook.levels, ...notebook.areas].find((entry) => lineOf(notebook, entry) === asked.line);
        const edits = home ? moveInto(notebook, module, home) : [];
        return orElse(
          home ? moved(notebook, module, { edits, ...endOf(notebook, home) }, options) : [],
          `“${module.title}” is already there.`,
        );
      });
    case 'moveOnto':
      return moveOnto(notebook, [lineAt(notebook.lines, at), ...(asked.others ?? [])], asked.line, options);
    case 'renumber':
      return orElse(renumber(notebook), 'The areas and modules are already numbered in order.');
    case 'sortBySyllabus': {
      const modules = modulesIn(notebook, at, asked.scope);
      return orElse(
        sortBySyllabus(notebook, syllabus, modules),
        'The modules are already in the order of the syllabus.',
      );
    }
    case 'insertMissing': {
      const missing = missingIn(notebook, at, asked, context);
      return orElse(insertMissing(notebook, syllabus, missing), 'No modules of the syllabus are missing here.');
    }
    case 'insertTimeTable': {
      if (notebook.modules.length === 0) return { refused: 'These notes contain no modules to add up.' };
      return orElse(insertTimeTable(notebook, at), 'The table of totals is already up to date.');
    }
    case 'convert':
      return converted(notebook, modulesIn(notebook, at, asked.scope), asked, options);
  }
}

/** Returns the edits of a conversion, or the reason if other text of the notes would be parsed differently. */
function converted(
  notebook: Notebook,
  modules: readonly Module[],
  { scope, form }: Refactoring & { readonly name: 'convert' },
  options: NotebookOptions,
): readonly Edit[] | Refused {
  const offered = offeredForms(notebook, modules).find(({ id }) => id === form);
  const edits = offered ? convert(notebook, modules, offered.form) : [];
  if (edits.length === 0) return { refused: 'These modules already have this form.' };
  const after = readNotebook(reviseBlocks(notebook.blocks, joined(notebook.text, edits)), options, notebook);
  if (isEquivalent(notebook, after)) return edits;
  const isPart = scope === 'module' || scope === 'level';
  const way = isPart ? 'Convert the area or all notes instead.' : 'The notes were not changed.';
  return { refused: `This form would change how these notes are parsed. ${way}` };
}

function withModule(
  notebook: Notebook,
  at: number,
  edits: (module: Module) => readonly Edit[] | Refused,
): readonly Edit[] | Refused {
  const module = moduleAt(notebook, at);
  return module ? edits(module) : { refused: 'Put the cursor on a module.' };
}

function orElse(edits: readonly Edit[] | Refused, refused: string): readonly Edit[] | Refused {
  return 'refused' in edits || edits.length > 0 ? edits : { refused };
}

function moved(
  notebook: Notebook,
  module: Module,
  { edits, area, level }: Place & Pick<Moved, 'edits'>,
  options: NotebookOptions,
): readonly Edit[] | Refused {
  return checkedMove(notebook, { edits, area, modules: new Map([[module, level]]) }, `“${module.title}”`, options);
}

/** Returns the module at an offset; `undefined` outside of modules. */
export function moduleAt(notebook: Notebook, at: number): Module | undefined {
  return notebook.modules.findLast((module) => contains(notebook, module, at));
}

/** Returns whether an entry contains an offset. Its end belongs to the next entry, except at the end of the text. */
function contains({ text }: Notebook, { body }: Entry, at: number): boolean {
  return body.start <= at && (at < body.end || body.end === text.length);
}

/** Returns the modules of the scope around an offset, in document order. */
export function modulesIn(notebook: Notebook, at: number, scope: RefactoringScope): readonly Module[] {
  if (scope === 'notebook') return notebook.modules;
  if (scope === 'module') {
    const module = moduleAt(notebook, at);
    return module ? [module] : [];
  }
  const home = homeAt(notebook, at, scope);
  if (!home) return [];
  return notebook.modules.filter((module) => (scope === 'level' ? module.levelLine : module.area) === home);
}

function isIn(notebook: Notebook, entry: Area | Level, at: number, scope: RefactoringScope): boolean {
  if (scope === 'notebook') return true;
  const home = homeAt(notebook, at, scope === 'area' ? 'area' : 'level');
  return home === entry || (entry.type === 'level' && home === entry.area);
}

function homeAt(notebook: Notebook, at: number, scope: 'level' | 'area'): Area | Level | undefined {
  return (scope === 'level' ? notebook.levels : notebook.areas).findLast((entry) => contains(notebook, entry, at));
}

/** Returns the 0-based line of an area's or level's title. */
export function lineOf({ lines }: Notebook, { span }: Area | Level): number {
  return lineAt(lines, span.start);
}

/** Returns an offset after edits: after text that is inserted at it, or in place of the text around it. */
function movedBy(edits: readonly Edit[], at: number): number {
  return edits.reduce((moved, { span, text }) => {
    return span.start > at ? moved : moved + text.length - (Math.min(span.end, at) - span.start);
  }, at);
}
