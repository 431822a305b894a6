import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileStatus } from '../../../server/src/protocol';
import { showInformation } from '../showMessage';
import { fileStatusNow } from '../views/fileStatusNow';
import { target } from './target';

export interface FileInEditor {
  readonly document: TextDocument;
  readonly status: FileStatus;
}

/** The Markdown file in the editor, and how the server reads it; `undefined` if there is none, which the user is told. */
export async function fileInEditor(client: BaseLanguageClient): Promise<FileInEditor | undefined> {
  const document = (await target(undefined))?.document;
  if (!document) return undefined;
  const status = await fileStatusNow(client, document.uri.toString());
  if (status) return { document, status };
  showInformation('Study Notes does not read this file.');
  return undefined;
}
