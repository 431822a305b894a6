import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AskFile, type FileStatus, fileStatusRequest } from '../../../server/src/protocol';

/** Whether a file is read as notes, and why, as the server knows it now; undefined where it does not read the file. */
export async function fileStatusNow(client: BaseLanguageClient, uri: string): Promise<FileStatus | undefined> {
  const asks: AskFile = { uri };
  return (await client.sendRequest<FileStatus | null>(fileStatusRequest, asks)) ?? undefined;
}
