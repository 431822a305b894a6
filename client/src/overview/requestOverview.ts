import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  OVERVIEW_FILE_REQUEST,
  OVERVIEW_REQUEST,
  type OverviewFileParams,
  type OverviewPage,
  type OverviewParams,
  type StudyLog,
} from '../../../server/src/protocol';
import { request } from '../connection/request';
import { openedNotes } from '../documents/openedNotes';
import type { TextFiles } from '../storage/textFiles';
import { logOf, nameInLog } from '../timer/logFile';

/** Requests the current overview of notes; `undefined` if the file is not notes or does not exist. */
export async function requestOverview(
  client: BaseLanguageClient,
  files: TextFiles,
  uri: Uri,
): Promise<OverviewPage | undefined> {
  const params = await paramsFor(files, uri);
  return params && request<OverviewPage>(client, OVERVIEW_REQUEST, params);
}

/** Requests the overview as the text of a file to export. */
export async function requestOverviewFile(
  client: BaseLanguageClient,
  files: TextFiles,
  uri: Uri,
  format: OverviewFileParams['format'],
): Promise<string | undefined> {
  const params = await paramsFor(files, uri);
  if (!params) return undefined;
  const withFormat: OverviewFileParams = { ...params, format };
  return request<string>(client, OVERVIEW_FILE_REQUEST, withFormat);
}

/** Opens the notes, because the server handles open documents only, and returns the parameters of the request. */
async function paramsFor(files: TextFiles, uri: Uri): Promise<OverviewParams | undefined> {
  if (!(await openedNotes(uri))) return undefined;
  const log = await studyLog(files, uri);
  return { uri: uri.toString(), ...(log && { log }) };
}

/**
 * Returns the log; `undefined` if there is none. A log that cannot be read does not prevent the rest of the overview. One in
 * another encoding is decoded as far as possible, since it is not written back.
 */
async function studyLog(files: TextFiles, uri: Uri): Promise<StudyLog | undefined> {
  const log = logOf(uri);
  const bytes = log && (await files.bytes(log).catch(() => undefined));
  const text = new TextDecoder().decode(bytes);
  return text ? { text, file: nameInLog(uri) } : undefined;
}
