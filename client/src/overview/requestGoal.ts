import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { GOAL_REQUEST, type GoalParams, type GoalState } from '../../../server/src/protocol/plan';
import { request } from '../connection/request';
import { openedNotes } from '../documents/openedNotes';
import { today } from '../plan/today';
import { withFolder } from '../plan/withFolder';

/** Requests the remaining work of the goal in the settings; `undefined` if the file is not notes or does not exist. */
export async function requestGoal(client: BaseLanguageClient, uri: Uri): Promise<GoalState | undefined> {
  // The server answers for open documents only.
  if (!(await openedNotes(uri))) return undefined;
  const params: GoalParams = { ...withFolder(uri), today: today() };
  return request<GoalState>(client, GOAL_REQUEST, params);
}
