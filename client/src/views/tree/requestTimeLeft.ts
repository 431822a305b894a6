import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { TIME_LEFT_REQUEST, type TimeLeftParams } from '../../../../server/src/protocol/plan';
import { request } from '../../connection/request';
import type { Row } from './rows';

/** Returns the remaining time of an area, a level or notes; `undefined` if it is zero or unknown. */
export async function requestTimeLeft(
  client: BaseLanguageClient,
  { uri, entry: { type, range }, isMerged }: Row,
): Promise<string | undefined> {
  const isPart = (type === 'area' || type === 'level') && !isMerged;
  if (client.state !== State.Running || (type !== 'notes' && !isPart)) return undefined;
  const params: TimeLeftParams = { uri, ...(isPart && { line: range.start.line }) };
  return request<string>(client, TIME_LEFT_REQUEST, params).catch(() => undefined);
}
