import { t } from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { MAX_FILE_SIZE } from '../protocol/files';
import type { Service } from '../service';
import { tooLarge } from '../text/tooLarge';
import type { Answer } from './connection/answer';
import type { Publisher } from './publish';
import type { SelfCheck } from './requests/selfCheck';

/** Passes opened, changed and closed documents to the service, in their order. */
export function followDocuments(
  connection: Connection,
  service: Service,
  answer: Answer,
  { changed }: Publisher,
  selfCheck: SelfCheck,
): void {
  /** Notes that link to the file may be parsed differently now, too. */
  function changedWithLinking(uri: string): void {
    changed(uri);
    for (const notes of service.linkedFiles.dependentOn(uri)) changed(notes);
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (languageId !== 'markdown') return;
    if (text.length > MAX_FILE_SIZE) connection.console.warn(t('{0} {1} and is ignored.', uri, tooLarge()));
    answer(undefined, () => service.open(uri, version, text));
    changedWithLinking(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    answer(undefined, () => service.change(uri, version, contentChanges));
    answer(undefined, () => selfCheck(uri));
    changedWithLinking(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    answer(undefined, () => service.close(uri));
    changedWithLinking(uri);
  });
}
