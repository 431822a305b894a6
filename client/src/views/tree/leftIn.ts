import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type AskLeftIn, LEFT_REQUEST } from '../../../../server/src/protocol/plan';
import { request } from '../../connection/request';
import type { Row } from './rows';

/** Returns the remaining time of an area, a level or notes; `undefined` if it is zero or unknown. */
export async function leftIn(
  client: BaseLanguageClient,
  { uri, entry: { type, range }, isMerged }: Row,
): Promise<string | undefined> {
  const isPart = (type === 'area' || type === 'level') && !isMerged;
  if (client.state !== State.Running || (type !== 'notes' && !isPart)) return undefined;
  const asks: AskLeftIn = { uri, ...(isPart && { line: range.start.line }) };
  return request<string>(client, LEFT_REQUEST, asks).catch(() => undefined);
}
