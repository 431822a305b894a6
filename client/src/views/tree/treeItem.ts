import { t } from '@vscode/l10n';
import {
  type Command,
  MarkdownString,
  Range,
  TabInputCustom,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeFile } from '../../documents/activeNotes';
import { customTabOf } from '../../documents/showNotes';
import { pageOf } from './page';
import { requestTimeLeft } from './requestTimeLeft';
import { rowIcon } from './rowIcon';
import type { Row } from './rows';
import { rowText } from './rowText';
import { stateUri } from './stateBadge';

/** Returns the tree item of a row, with its text and icon. */
export function treeItem(row: Row): TreeItem {
  const uri = Uri.parse(row.uri);
  const { label, description, spoken } = rowText(row, folderOf(row, uri));
  const { id, color } = rowIcon(row.entry);
  const item = new TreeItem(label, collapsibleState(row));
  item.id = row.id;
  // The label ends without a space, so that screen readers would join it with the description.
  item.description = description && ` ${description}`;
  item.iconPath = new ThemeIcon(id, color === undefined ? undefined : new ThemeColor(color));
  const state = stateUri(row);
  if (state) item.resourceUri = state;
  item.accessibilityInformation = { label: spoken };
  item.contextValue = contextValue(row);
  return item;
}

/** Adds the tooltip and command, when a row is clicked or hovered: a click goes to its line, or to the linked file of a module. */
export async function resolvedItem(client: BaseLanguageClient, item: TreeItem, row: Row): Promise<TreeItem> {
  const uri = Uri.parse(row.uri);
  item.tooltip = new MarkdownString(rowText(row).tooltip(await requestTimeLeft(client, row)));
  if (row.entry.type === 'notes') item.tooltip.appendText(`\n\n${workspace.asRelativePath(uri)}`);
  if (row.isMerged) return item;
  const { range, file } = row.entry;
  const { line, character } = file === undefined ? range.start : { line: 0, character: 0 };
  const selection = new Range(line, character, line, character);
  const target = file === undefined ? uri : Uri.parse(file);
  item.command = openCommand(target, selection);
  return item;
}

/** Returns the command that opens a line; the tab of a custom editor if that shows the file, which cannot reveal a line. */
function openCommand(uri: Uri, selection: Range): Command {
  const title = t('Go to Line');
  const tab = customTabOf(uri);
  if (!(tab?.input instanceof TabInputCustom))
    return { command: 'vscode.open', title, arguments: [uri, { selection }] };
  const shown = { viewColumn: tab.group.viewColumn, preserveFocus: true };
  return { command: 'vscode.openWith', title, arguments: [uri, tab.input.viewType, shown] };
}

/**
 * Returns the initial state of a row: expanded, except notes that are not read yet. The editor remembers what the user expands
 * and collapses.
 */
function collapsibleState({ entry, uri, children, isClosed }: Row): TreeItemCollapsibleState {
  if (isClosed) return TreeItemCollapsibleState.Collapsed;
  if (children.length === 0) return TreeItemCollapsibleState.None;
  const isRead = entry.type !== 'notes' || uri === activeFile()?.toString();
  return isRead ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Returns the name of the workspace folder of notes, if several folders are open. */
function folderOf({ entry }: Row, uri: Uri): string | undefined {
  const isOne = entry.type !== 'notes' || (workspace.workspaceFolders?.length ?? 0) < 2;
  return isOne ? undefined : workspace.getWorkspaceFolder(uri)?.name;
}

/** Returns the words that `when` clauses in package.json match: "module missingTime page", "merged level". */
function contextValue({ entry, isMerged }: Row): string {
  // The row has no place in the notes, so that only commands without a place apply.
  if (isMerged) return entry.level === undefined ? 'merged' : 'merged level';
  return [entry.type, entry.state, pageOf(entry) && 'page', entry.file && 'file'].filter(Boolean).join(' ');
}
