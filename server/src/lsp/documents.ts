import { t } from '@vscode/l10n';
import { MAX_FILE_SIZE } from '../protocol/files';
import { tooLarge } from '../text/tooLarge';
import type { SelfCheck } from './requests/selfCheck';
import type { Session } from './session';

/** Passes opened, changed and closed documents to the service, in their order. */
export function followDocuments({ connection, service, answer, publisher }: Session, selfCheck: SelfCheck): void {
  /** Notes that link to the file may be parsed differently now, too. */
  function changedWithLinking(uri: string): void {
    publisher.changed(uri);
    for (const notes of service.linkedFiles.dependentOn(uri)) publisher.changed(notes);
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
