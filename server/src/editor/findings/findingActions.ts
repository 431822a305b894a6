import { t } from '@vscode/l10n';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { workspaceEdit } from '../../answers/workspaceEdit';
import type { Notes } from '../../notes/model/notes';
import { GO_TO_COMMAND, type GoTo } from '../../protocol';
import type { Fixed } from '../../rules/engine/fixAll';
import type { Rule, RuledFinding } from '../../rules/rule/rule';
import { diagnosticOf } from './diagnostics';

/**
 * Returns the fixes of a finding; the first one is preferred if it is certain. For a missing time, in editors with the commands of
 * the extension, "Insert Time..." comes before the fixes and "Start Timer" after them.
 */
export function fixActions(notes: Notes, uri: string, found: RuledFinding, hasCommands: boolean): CodeAction[] {
  const asksForTime = hasCommands && found.rule.lacksTime;
  if (!asksForTime) return editActions(notes, uri, found);
  const command = (title: string, then: GoTo['then'] & string): CodeAction => {
    const { start } = rangeOf(notes.lines, found.span);
    const place: GoTo = { uri, range: { start, end: start }, then };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(notes, uri, found)],
      command: { title, command: GO_TO_COMMAND, arguments: [place] },
    };
  };
  return [
    command(t('Insert Time...'), 'studyNotes.insertTime'),
    // Editors move a preferred action to the top, before "Insert Time...".
    ...editActions(notes, uri, found).map((action) => ({ ...action, isPreferred: false })),
    command(t('Start Timer'), 'studyNotes.startTimer'),
  ];
}

function editActions(notes: Notes, uri: string, found: RuledFinding): CodeAction[] {
  return found.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(notes, uri, found)],
    isPreferred: index === 0 && fix.isSafe,
    edit: workspaceEdit(notes, uri, fix.edits),
  }));
}

/** Returns the actions that go to the related places of a finding. */
export function goToActions(notes: Notes, uri: string, found: RuledFinding): CodeAction[] {
  return (found.related ?? []).map(({ span, name }) => {
    const title = t('Go to {0}', name);
    const place: GoTo = { uri, range: rangeOf(notes.lines, span) };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(notes, uri, found)],
      command: { title, command: GO_TO_COMMAND, arguments: [place] },
    };
  });
}

/**
 * Maximum number of findings that one action fixes, since its edit is computed before the user selects it. "Fix all"
 * has no limit.
 */
const MAX_ALIKE = 1_000;

/** Yields the action that applies all safe fixes of a rule, if there are several. */
export function* fixAlikeActions(
  notes: Notes,
  uri: string,
  rule: Rule,
  all: readonly RuledFinding[],
  fixAll: () => Generator<void, Fixed>,
): Generator<void, CodeAction[]> {
  const alike = all.filter((found) => found.rule === rule && found.fixes.some(({ isSafe }) => isSafe));
  if (alike.length < 2 || alike.length > MAX_ALIKE) return [];
  return [
    {
      title: t('Fix all {0} problems of this kind', alike.length),
      kind: CodeActionKind.QuickFix,
      diagnostics: alike.map((found) => diagnosticOf(notes, uri, found)),
      edit: workspaceEdit(notes, uri, (yield* fixAll()).edits),
    },
  ];
}
