import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';

/** The folders that the editor has opened, by their URIs. */
export interface Roots {
  /** Those that are open now. */
  readonly uris: () => readonly string[];
  /** Calls back when others are open. */
  readonly onDidChange: (call: () => void) => void;
}

export function followRoots(connection: Connection, client: Client): Roots {
  let uris = client.folders;
  const calls: (() => void)[] = [];
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      for (const call of calls) call();
    });
  }
  return { uris: () => uris, onDidChange: (call) => void calls.push(call) };
}
