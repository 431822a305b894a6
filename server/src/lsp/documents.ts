import { t } from '@vscode/l10n';
import { Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
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
    answer(undefined, () => service.change(uri, version, contentChanges.map(wellFormed)));
    answer(undefined, () => selfCheck(uri));
    changedWithLinking(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    answer(undefined, () => service.close(uri));
    changedWithLinking(uri);
  });
}

/** Throws an error for a malformed change, whose positions would otherwise be added as strings and duplicate the text. */
function wellFormed(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  const { text, range } = change as { readonly text: unknown; readonly range?: unknown };
  if (typeof text !== 'string' || !(range === undefined || range === null || Range.is(range)))
    throw new TypeError('a change of a document is malformed');
  return change;
}
