import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskFile, FILE_STATUS_REQUEST, type FileStatus } from '../../../../server/src/protocol';

/** Requests whether a file is read as notes, and why; `undefined` if the file is not open in the server. */
export async function fileStatusNow(client: BaseLanguageClient, uri: string): Promise<FileStatus | undefined> {
  const asks: AskFile = { uri };
  return (await client.sendRequest<FileStatus | null>(FILE_STATUS_REQUEST, asks)) ?? undefined;
}
