import { t } from '@vscode/l10n';
import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Ignore } from '../../../../server/src/protocol';
import { escapeIcons } from '../../text/escapeIcons';
import { turnRuleOff } from './turnRuleOff';

/** "Ignore...": asks for the scope in which a finding is ignored: a comment in the notes, or the settings. */
export async function ignore({ uri, message, rule, comments, settings }: Ignore): Promise<void> {
  const items = [
    ...comments.map(({ scope, edit }) => ({ ...commentItems[scope](), run: () => writeComment(uri, edit) })),
    ...settings.map((scope) => ({ ...settingItems[scope](), run: () => turnRuleOff({ rule, scope }) })),
  ];
  const picked = await window.showQuickPick(items, { title: t('Ignore'), placeHolder: escapeIcons(message) });
  await picked?.run();
}

type Comment = Ignore['comments'][number]['edit'];

const commentItems = {
  line: () => ({ label: t('On This Line'), description: t('adds a comment') }),
  notes: () => ({ label: t('In These Notes'), description: t('all problems of this kind; adds a comment') }),
} as const;

const settingItems = {
  workspace: () => ({
    label: t('In This Workspace'),
    description: t('all problems of this kind; changes the settings'),
  }),
  everywhere: () => ({ label: t('Everywhere'), description: t('all problems of this kind; changes the settings') }),
} as const;

/** Inserts a comment into a file. Returns whether the editor applied the edit. */
export async function writeComment(uri: string, { range: { start, end }, newText }: Comment): Promise<boolean> {
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), newText);
  return workspace.applyEdit(edit);
}
