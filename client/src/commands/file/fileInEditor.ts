import { t } from '@vscode/l10n';
import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileStatus } from '../../../../server/src/protocol';
import { showInformation } from '../../dialogs/showMessage';
import { requestFileStatus } from '../../views/status/requestFileStatus';
import { target } from '../target';

/** The active Markdown file, and how the server reads it. */
export interface FileInEditor {
  readonly document: TextDocument;
  readonly status: FileStatus;
}

/** Returns the Markdown file in the editor and how the server reads it; `undefined`, with a message, if there is none. */
export async function fileInEditor(client: BaseLanguageClient): Promise<FileInEditor | undefined> {
  const document = (await target(undefined))?.document;
  if (!document) return undefined;
  const status = await requestFileStatus(client, document.uri.toString());
  if (status) return { document, status };
  showInformation(t('Study Notes does not read this file.'));
  return undefined;
}
