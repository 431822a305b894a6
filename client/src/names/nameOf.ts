import { Uri, workspace } from 'vscode';

/** Returns the displayed name of notes: their path in the workspace folder. */
export function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
