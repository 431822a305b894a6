import { Uri, workspace } from 'vscode';

/** What the user calls some notes: their path in the folder. */
export function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
