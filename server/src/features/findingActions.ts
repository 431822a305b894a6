import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { type GoTo, goToCommand } from '../protocol';
import type { Fixed } from '../rules/fixAll';
import type { Rule, RuledFinding } from '../rules/rule';
import { diagnosticOf } from './diagnostics';
import { rangeOf } from './range';
import { workspaceEdit } from './workspaceEdit';

/**
 * The fixes of a finding; its first one is preferred where it is sure. For a time that is missing, they stand between the command
 * that asks for it and the one that measures it, in editors that have these.
 */
export function cureActions(notebook: Notebook, uri: string, found: RuledFinding, hasCommands: boolean): CodeAction[] {
  const asks = hasCommands && found.rule.lacksTime;
  if (!asks) return fixActions(notebook, uri, found);
  const command = (title: string, then: GoTo['then'] & string): CodeAction => {
    const { start } = rangeOf(notebook.lines, found.span);
    const place: GoTo = { uri, range: { start, end: start }, then };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(notebook, uri, found)],
      command: { title, command: goToCommand, arguments: [place] },
    };
  };
  return [
    command('Enter Time...', 'studyNotes.insertTime'),
    // Editors put what is preferred first.
    ...fixActions(notebook, uri, found).map((action) => ({ ...action, isPreferred: false })),
    command('Start Timer', 'studyNotes.startTimer'),
  ];
}

function fixActions(notebook: Notebook, uri: string, found: RuledFinding): CodeAction[] {
  return found.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(notebook, uri, found)],
    isPreferred: index === 0 && fix.sure,
    edit: workspaceEdit(notebook, uri, fix.edits),
  }));
}

/** The ways to the other places that a finding speaks of. */
export function goToActions(notebook: Notebook, uri: string, found: RuledFinding): CodeAction[] {
  return (found.related ?? []).map(({ span, name }) => {
    const title = `Go to ${name}`;
    const place: GoTo = { uri, range: rangeOf(notebook.lines, span) };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(notebook, uri, found)],
      command: { title, command: goToCommand, arguments: [place] },
    };
  });
}

/** Problems that one action fixes at most: its edit is made for the menu, before it is chosen. "Fix all" has no limit. */
const MOST_ALIKE = 1_000;

/** All sure fixes of a rule at once, where it has more than one. */
export function* fixAlikeActions(
  notebook: Notebook,
  uri: string,
  rule: Rule,
  all: readonly RuledFinding[],
  fixAll: () => Generator<void, Fixed>,
): Generator<void, CodeAction[]> {
  const alike = all.filter((found) => found.rule === rule && found.fixes.some(({ sure }) => sure));
  if (alike.length < 2 || alike.length > MOST_ALIKE) return [];
  return [
    {
      title: `Fix all ${alike.length} problems of this kind`,
      kind: CodeActionKind.QuickFix,
      diagnostics: alike.map((found) => diagnosticOf(notebook, uri, found)),
      edit: workspaceEdit(notebook, uri, (yield* fixAll()).edits),
    },
  ];
}
