import { folderUris } from '../connection/client';
import type { Session } from '../session';

/** The workspace folders. */
export interface Roots {
  /** Returns the URIs of the current workspace folders. */
  readonly uris: () => readonly string[];
  /** Registers a listener for changes of the workspace folders. */
  readonly onDidChange: (call: () => void) => void;
}

/** Keeps the list of workspace folders up to date with the client's notifications. */
export function followRoots({ connection, client }: Session): Roots {
  let uris = client.folders;
  const calls: (() => void)[] = [];
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(folderUris(removed));
      uris = [...new Set([...uris.filter((uri) => !gone.has(uri)), ...folderUris(added)])];
      for (const call of calls) call();
    });
  }
  return { uris: () => uris, onDidChange: (call) => void calls.push(call) };
}
