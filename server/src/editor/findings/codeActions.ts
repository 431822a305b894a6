import { t } from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { spanOf } from '../../answers/range';
import { workspaceEdit } from '../../answers/workspaceEdit';
import type { Notes } from '../../notes/model/notes';
import type { ReadOptions } from '../../notes/reading/read';
import { FIXED_COMMAND, type FixedProblems } from '../../protocol';
import { findingsInSteps, type RuleLevels } from '../../rules/engine/findings';
import { type Fixed, fixAllInSteps } from '../../rules/engine/fixAll';
import type { Rule, RuleContext } from '../../rules/rule/rule';
import { runToEnd } from '../../text/steps';
import { fixActions, fixAlikeActions, goToActions } from './findingActions';
import { type EditorCapabilities, ignoreActions } from './ignoreActions';

/** A request for code actions, with the capabilities of the editor. */
export interface ActionsRequest extends EditorCapabilities {
  readonly range: Range;
  /** The requested kinds of actions; `undefined` for all quick fixes. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** Whether the editor asks after a move of the cursor, without an action of the user. */
  readonly isAutomatic?: boolean;
}

/** The kind of "Fix all", which `editor.codeActionsOnSave` can contain. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.studyNotes`;

/** Maximum number of findings with actions in a menu, since a selection can contain all notes. */
const MAX_TOUCHED = 100;

/** Returns the actions for the findings that the range touches and, if the editor requests that kind, "Fix all". */
export function codeActions(...args: Parameters<typeof codeActionsInSteps>): CodeAction[] {
  return runToEnd(codeActionsInSteps(...args));
}

/** Computes code actions, and yields between steps. */
export function* codeActionsInSteps(
  notes: Notes,
  uri: string,
  context: RuleContext,
  levels: RuleLevels,
  options: ReadOptions,
  params: ActionsRequest,
): Generator<void, CodeAction[]> {
  const { only } = params;
  const wantsQuick = !only || wants(only, CodeActionKind.QuickFix);
  const quick = wantsQuick ? yield* quickFixes() : [];
  return [...quick, ...(only && wants(only, fixAllKind) ? yield* fixAllAction() : [])];

  /**
   * Returns the fixes first, then "Go to ..." for related places, then all fixes of one kind at once, then "Ignore...". The
   * findings are computed from the current notes: those that the editor shows may be outdated.
   */
  function* quickFixes(): Generator<void, CodeAction[]> {
    const at = spanOf(notes.lines, notes.text, params.range);
    const all = yield* findingsInSteps(notes, context, levels);
    const touched = all.filter(({ span }) => span.start <= at.end && at.start <= span.end).slice(0, MAX_TOUCHED);
    const alike: CodeAction[] = [];
    for (const rule of new Set(touched.map((found) => found.rule))) {
      const actions = yield* fixAlikeActions(notes, uri, rule, all, () => fixed((one) => one === rule));
      for (const action of actions) alike.push(action);
    }
    return [
      ...touched.flatMap((found) => fixActions(notes, uri, found, params.hasCommands)),
      ...(params.hasCommands ? touched.flatMap((found) => goToActions(notes, uri, found)) : []),
      ...alike,
      ...touched.flatMap((found) => ignoreActions(notes, uri, found, touched.length === 1, params)),
    ];
  }

  /**
   * Returns the action that applies every safe fix, except those of rules that are fixed on request only. If the user
   * runs it, the times of the syllabus are included.
   */
  function* fixAllAction(): Generator<void, CodeAction[]> {
    const isRun = params.isAutomatic === false;
    const { edits, rules } = yield* fixed((rule) => !rule.fixedWhenAsked || (isRun && rule.lacksTime === true));
    if (rules.length === 0) return [];
    const title = t('Fix all auto-fixable problems');
    const done: FixedProblems = { count: rules.length, times: rules.filter(({ lacksTime }) => lacksTime).length };
    return [
      {
        title,
        kind: fixAllKind,
        edit: workspaceEdit(notes, uri, edits),
        ...(isRun && params.hasCommands && { command: { title, command: FIXED_COMMAND, arguments: [done] } }),
      },
    ];
  }

  function fixed(isMeant: (rule: Rule) => boolean): Generator<void, Fixed> {
    return fixAllInSteps(notes, options, context, levels, isMeant);
  }
}

/** Returns whether `kinds` contains a kind or one that includes it: `source.fixAll` for `source.fixAll.studyNotes`. */
export function wants(kinds: readonly CodeActionKind[], kind: CodeActionKind): boolean {
  return kinds.some((each) => kind === each || kind.startsWith(`${each}.`));
}
