import { t } from '@vscode/l10n';
import { type Connection, Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
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
