import type { CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Sends a request to the server. The server answers null if there is no result, which becomes `undefined`. */
export async function request<Result>(
  client: Pick<BaseLanguageClient, 'sendRequest'>,
  name: string,
  params: object,
  token?: CancellationToken,
): Promise<Result | undefined> {
  const result = token
    ? client.sendRequest<Result | null>(name, params, token)
    : client.sendRequest<Result | null>(name, params);
  return (await result) ?? undefined;
}
