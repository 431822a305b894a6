import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AskOverview,
  type AskOverviewFile,
  OVERVIEW_FILE_REQUEST,
  OVERVIEW_REQUEST,
  type OverviewPage,
  type StudyLog,
} from '../../../server/src/protocol';
import { request } from '../connection/request';
import { openedNotes } from '../documents/openedNotes';
import type { TextFiles } from '../storage/textFiles';
import { logOf, nameInLog } from '../timer/logFile';

/** Requests the current overview of notes; `undefined` if the file is not notes or does not exist. */
export async function askOverview(
  client: BaseLanguageClient,
  files: TextFiles,
  uri: Uri,
): Promise<OverviewPage | undefined> {
  const asked = await questionAbout(files, uri);
  return asked && request<OverviewPage>(client, OVERVIEW_REQUEST, asked);
}

/** Requests the overview as the text of a file to export. */
export async function askOverviewFile(
  client: BaseLanguageClient,
  files: TextFiles,
  uri: Uri,
  format: AskOverviewFile['format'],
): Promise<string | undefined> {
  const asked = await questionAbout(files, uri);
  const params: AskOverviewFile | undefined = asked && { ...asked, format };
  return params && request<string>(client, OVERVIEW_FILE_REQUEST, params);
}

/** Opens the notes, because the server handles open documents only, and returns the parameters of the request. */
async function questionAbout(files: TextFiles, uri: Uri): Promise<AskOverview | undefined> {
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
