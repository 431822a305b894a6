import type { Connection } from 'vscode-languageserver';
import { findFilesRequest, readFileRequest } from '../protocol';

/** Where the workspace's Markdown files come from. */
export interface Files {
  /** The URIs of the Markdown files below the folders. */
  find(folders: readonly string[]): Promise<readonly string[]>;
  /** The text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/** The files as the editor sees them: on a disk, on a remote machine, or in a browser. Its own folders count. */
export function clientFiles(connection: Connection): Files {
  return {
    find: () => connection.sendRequest<string[]>(findFilesRequest),
    read: async (uri) => (await connection.sendRequest<string | null>(readFileRequest, { uri })) ?? undefined,
  };
}
