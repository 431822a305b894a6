import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Notebook } from '../notebook/notebook';
import { type TurnRuleOff, turnRuleOffCommand } from '../protocol';
import { ignoreInNotebook, ignoreOnLine } from '../rules/ignoreEdits';
import type { RuledFinding } from '../rules/rule';
import { unusedIgnore } from '../rules/unused-ignore';
import type { Edit } from '../text/edit';
import { lineAt } from '../text/lines';
import { diagnosticOf } from './diagnostics';
import { workspaceEdit } from './workspaceEdit';

/** What an editor has beside the protocol, for the actions that need it. */
export interface EditorMeans {
  /** The commands of the Study Notes extension. */
  readonly hasCommands: boolean;
  /** Settings for a workspace. */
  readonly hasWorkspace: boolean;
}

/** The ways not to hear of a finding again: on its line, in the notebook, in the workspace, everywhere. */
export function silenceActions(
  notebook: Notebook,
  uri: string,
  found: RuledFinding,
  { hasCommands, hasWorkspace }: EditorMeans,
): CodeAction[] {
  const { id } = found.rule;
  const about = { kind: CodeActionKind.QuickFix, diagnostics: [diagnosticOf(notebook, uri, found)] };
  const byComment = (title: string, edit: Edit) => ({
    title,
    ...about,
    edit: workspaceEdit(notebook, uri, [edit]),
  });
  const bySetting = (title: string, scope: TurnRuleOff['scope']) => {
    const off: TurnRuleOff = { rule: id, scope };
    return { title, ...about, command: { title, command: turnRuleOffCommand, arguments: [off] } };
  };

  const actions: CodeAction[] = [];
  // A comment that silences the rule about such comments would be one more of them.
  if (found.rule !== unusedIgnore) {
    const line = lineAt(notebook.lines, found.span.start);
    actions.push(
      byComment(`Ignore ${id} on this line`, ignoreOnLine(notebook, id, line)),
      byComment(`Ignore ${id} in this notebook`, ignoreInNotebook(notebook, id)),
    );
  }
  if (hasCommands && hasWorkspace) actions.push(bySetting(`Turn ${id} off in this workspace`, 'workspace'));
  if (hasCommands) actions.push(bySetting(`Turn ${id} off everywhere`, 'everywhere'));
  return actions;
}
