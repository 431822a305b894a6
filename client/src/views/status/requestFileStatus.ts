import type { BaseLanguageClient } from 'vscode-languageclient';
import { FILE_STATUS_REQUEST, type FileParams, type FileStatus } from '../../../../server/src/protocol';
import { request } from '../../connection/request';

/** Requests whether a file is read as notes, and why; `undefined` if the file is not open in the server. */
export function requestFileStatus(client: BaseLanguageClient, uri: string): Promise<FileStatus | undefined> {
  const params: FileParams = { uri };
  return request<FileStatus>(client, FILE_STATUS_REQUEST, params);
}
