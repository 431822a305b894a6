import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AskOverview,
  type AskOverviewFile,
  type OverviewPage,
  overviewFileRequest,
  overviewRequest,
  type StudyLog,
} from '../../../server/src/protocol';
import { logOf, nameInLog } from '../clock/logFile';
import { openedNotes } from '../openedNotes';
import { readIfThere } from '../textFile';

/** The overview of a notebook as it is now; undefined where the file is no notebook, or is not there. */
export async function askOverview(client: BaseLanguageClient, uri: Uri): Promise<OverviewPage | undefined> {
  const asked = await questionAbout(uri);
  return (asked && (await client.sendRequest<OverviewPage | null>(overviewRequest, asked))) ?? undefined;
}

/** The same as the text of a file. */
export async function askOverviewFile(
  client: BaseLanguageClient,
  uri: Uri,
  format: AskOverviewFile['format'],
): Promise<string | undefined> {
  const asked = await questionAbout(uri);
  const params: AskOverviewFile | undefined = asked && { ...asked, format };
  return (params && (await client.sendRequest<string | null>(overviewFileRequest, params))) ?? undefined;
}

/** The server answers for open documents, so the notebook is opened, whether an editor shows it or not. */
async function questionAbout(uri: Uri): Promise<AskOverview | undefined> {
  if (!(await openedNotes(uri))) return undefined;
  const log = await studyLog(uri);
  return { uri: uri.toString(), ...(log && { log }) };
}

/** Undefined where there is none. One that cannot be read keeps nobody from the rest of the overview. */
async function studyLog(uri: Uri): Promise<StudyLog | undefined> {
  const log = logOf(uri);
  const text = log && (await readIfThere(log).catch(() => ''));
  return text ? { text, file: nameInLog(uri) } : undefined;
}
