import { t } from '@vscode/l10n';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { rangeOf } from '../../answers/range';
import { workspaceEdit } from '../../answers/workspaceEdit';
import type { Notes } from '../../notes/model/notes';
import { IGNORE_COMMAND, type Ignore } from '../../protocol';
import { ignoreInNotes, ignoreOnLine } from '../../rules/ignore/ignoreEdits';
import { unusedIgnore } from '../../rules/ignore/unused-ignore';
import type { RuledFinding } from '../../rules/rule/rule';
import { lineAt } from '../../text/lines';
import { diagnosticOf } from './diagnostics';

/** The features of an editor beyond the protocol, for the actions that need them. */
export interface EditorCapabilities {
  /** Whether the editor has the commands of the Study Notes extension. */
  readonly hasCommands: boolean;
  /** Whether the editor has settings for a workspace. */
  readonly hasWorkspace: boolean;
}

/**
 * Returns the actions that ignore a finding: one that asks for the scope or, in editors without that command, a comment for the line
 * and one for all notes. If `isOnly` is false, their titles contain the message of the finding.
 */
export function ignoreActions(
  notes: Notes,
  uri: string,
  found: RuledFinding,
  isOnly: boolean,
  { hasCommands, hasWorkspace }: EditorCapabilities,
): CodeAction[] {
  const { id } = found.rule;
  const about = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(notes, uri, found)] };
  const line = lineAt(notes.lines, found.span.start);
  // A comment that ignores the rule about unused comments would be an unused comment itself.
  const comments =
    found.rule === unusedIgnore
      ? []
      : ([
          ['line', ignoreOnLine(notes, id, line)],
          ['notes', ignoreInNotes(notes, id)],
        ] as const);
  if (!hasCommands)
    return comments.map(([scope, edit]) => ({
      title: commentTitle(scope, isOnly ? undefined : found.message),
      ...about,
      edit: workspaceEdit(notes, uri, [edit]),
    }));
  const title = isOnly ? t('Ignore...') : t('Ignore: {0}...', found.message.replace(/[.。]$/, ''));
  const choices: Ignore = {
    uri,
    message: found.message,
    rule: id,
    comments: comments.map(([scope, { span, text }]) => ({
      scope,
      edit: { range: rangeOf(notes.lines, span), newText: text },
    })),
    settings: hasWorkspace ? ['workspace', 'everywhere'] : ['everywhere'],
  };
  return [{ title, ...about, command: { title, command: IGNORE_COMMAND, arguments: [choices] } }];
}

function commentTitle(scope: 'line' | 'notes', message: string | undefined): string {
  if (message === undefined) return scope === 'line' ? t('Ignore on this line') : t('Ignore in these notes');
  return scope === 'line' ? t('Ignore on this line: {0}', message) : t('Ignore in these notes: {0}', message);
}
