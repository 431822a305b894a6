import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import type { NotebookOptions } from '../notebook/read';
import { type FixedProblems, fixedCommand } from '../protocol';
import { findingsInSteps, type RuleLevels } from '../rules/findings';
import { type Fixed, fixAllInSteps } from '../rules/fixAll';
import type { Rule, RuleContext } from '../rules/rule';
import { runToEnd } from '../text/steps';
import { cureActions, fixAlikeActions, goToActions } from './findingActions';
import { spanOf } from './range';
import { type EditorMeans, silenceActions } from './silenceActions';
import { workspaceEdit } from './workspaceEdit';

/** What the editor wants to know, and what it can do with the answer. */
export interface ActionsAsked extends EditorMeans {
  readonly range: Range;
  /** The kinds of actions that it wants; undefined for what it offers by itself. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** The cursor moved, and nobody asked for anything. */
  readonly isAutomatic?: boolean;
}

/** "Fix all", also at each saving, for those who switch that on. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.studyNotes`;

/** Nobody reads a menu of the actions for more findings, as a selection of the whole file may hold. */
const mostTouched = 100;

/** What can be done about the findings that the range touches, and, where the editor asks for it, about all of the notes. */
export function codeActions(...asked: Parameters<typeof codeActionsInSteps>): CodeAction[] {
  return runToEnd(codeActionsInSteps(...asked));
}

/** As `codeActions`, with pauses. */
export function* codeActionsInSteps(
  notebook: Notebook,
  uri: string,
  context: RuleContext,
  levels: RuleLevels,
  options: NotebookOptions,
  asked: ActionsAsked,
): Generator<void, CodeAction[]> {
  const { only } = asked;
  const wantsQuick = !only || wants(only, CodeActionKind.QuickFix);
  const quick = wantsQuick ? yield* quickFixes() : [];
  return [...quick, ...(only && wants(only, fixAllKind) ? yield* fixAllAction() : [])];

  /**
   * Cures first, then the way to the places that findings speak of, then all cures of one kind at once, then silence. The
   * findings are made again from the notebook as it is now: what the editor still shows may be older.
   */
  function* quickFixes(): Generator<void, CodeAction[]> {
    const at = spanOf(notebook.lines, notebook.text, asked.range);
    const all = yield* findingsInSteps(notebook, context, levels);
    const touched = all.filter(({ span }) => span.start <= at.end && at.start <= span.end).slice(0, mostTouched);
    const alike: CodeAction[] = [];
    for (const rule of new Set(touched.map((found) => found.rule))) {
      const actions = yield* fixAlikeActions(notebook, uri, rule, all, () => fixed((one) => one === rule));
      for (const action of actions) alike.push(action);
    }
    return [
      ...touched.flatMap((found) => cureActions(notebook, uri, found, asked.hasCommands)),
      ...(asked.hasCommands ? touched.flatMap((found) => goToActions(notebook, uri, found)) : []),
      ...alike,
      ...touched.flatMap((found) => silenceActions(notebook, uri, found, touched.length === 1, asked)),
    ];
  }

  /** Every sure fix but those that are the author's to ask for; the times of the syllabus if the user runs the command. */
  function* fixAllAction(): Generator<void, CodeAction[]> {
    const isRun = asked.isAutomatic === false;
    const { edits, rules } = yield* fixed((rule) => !rule.fixedWhenAsked || (isRun && rule.lacksTime === true));
    if (rules.length === 0) return [];
    const title = 'Fix all auto-fixable problems';
    const done: FixedProblems = { count: rules.length, times: rules.filter(({ lacksTime }) => lacksTime).length };
    return [
      {
        title,
        kind: fixAllKind,
        edit: workspaceEdit(notebook, uri, edits),
        ...(isRun && asked.hasCommands && { command: { title, command: fixedCommand, arguments: [done] } }),
      },
    ];
  }

  function fixed(isMeant: (rule: Rule) => boolean): Generator<void, Fixed> {
    return fixAllInSteps(notebook, options, context, levels, isMeant);
  }
}

/** Whether one of the kinds is that kind, or one that it belongs to: `source.fixAll` for `source.fixAll.studyNotes`. */
export function wants(kinds: readonly CodeActionKind[], kind: CodeActionKind): boolean {
  return kinds.some((each) => kind === each || kind.startsWith(`${each}.`));
}
