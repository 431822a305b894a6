import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** Matches characters with a special meaning in glob patterns. */
const GLOB = /[*?{}[\]\\]/g;

/** Returns the pattern of `studyNotes.files` that names one file, or `undefined` for a file in no workspace folder. */
export function patternOf(uri: Uri): string | undefined {
  if (!workspace.getWorkspaceFolder(uri)) return undefined;
  return `./${workspace.asRelativePath(uri, false).replace(GLOB, '\\$&')}`;
}

/**
 * Writes to the settings of the file's folder whether it is notes, after all other patterns, since the last match
 * decides.
 */
export async function writePattern(uri: Uri, isNotes: boolean): Promise<void> {
  const pattern = patternOf(uri);
  if (pattern === undefined) return;
  const { [pattern]: _, ...others } = patternsOf(uri);
  await updatePatterns(uri, { ...others, [pattern]: isNotes });
}

/** Removes the pattern that `writePattern` wrote; returns false if no pattern of the settings matches only this file. */
export async function removePattern(uri: Uri): Promise<boolean> {
  const pattern = patternOf(uri);
  const patterns = patternsOf(uri);
  if (pattern === undefined || !(pattern in patterns)) return false;
  const { [pattern]: _, ...others } = patterns;
  await updatePatterns(uri, Object.keys(others).length > 0 ? others : undefined);
  return true;
}

type Patterns = Readonly<Record<string, boolean>>;

function patternsOf(uri: Uri): Patterns {
  const written = workspace.getConfiguration('studyNotes', uri).inspect<Patterns>('files');
  return (hasSeveralFolders() ? written?.workspaceFolderValue : written?.workspaceValue) ?? {};
}

async function updatePatterns(uri: Uri, patterns: Patterns | undefined): Promise<void> {
  const place = hasSeveralFolders() ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await workspace.getConfiguration('studyNotes', uri).update('files', patterns, place);
}

function hasSeveralFolders(): boolean {
  return (workspace.workspaceFolders?.length ?? 0) > 1;
}
