import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** Characters that mean something in a glob pattern. */
const GLOB = /[*?{}[\]\\]/g;

/** Returns the pattern of `studyNotes.notebooks` that names one file, or `undefined` for a file in no workspace folder. */
export function patternOf(uri: Uri): string | undefined {
  if (!workspace.getWorkspaceFolder(uri)) return undefined;
  return `./${workspace.asRelativePath(uri, false).replace(GLOB, '\\$&')}`;
}

/** Writes into the settings of the file's folder whether it is notes, after all other patterns, of which the last one counts. */
export async function writePattern(uri: Uri, isNotes: boolean): Promise<void> {
  const pattern = patternOf(uri);
  if (pattern === undefined) return;
  const settings = workspace.getConfiguration('studyNotes', uri);
  const written = settings.inspect<Record<string, boolean>>('notebooks');
  const hasSeveral = (workspace.workspaceFolders?.length ?? 0) > 1;
  const [own, place] = hasSeveral
    ? [written?.workspaceFolderValue, ConfigurationTarget.WorkspaceFolder]
    : [written?.workspaceValue, ConfigurationTarget.Workspace];
  const { [pattern]: _, ...others } = own ?? {};
  await settings.update('notebooks', { ...others, [pattern]: isNotes }, place);
}
