import type { Connection } from 'vscode-languageserver';
import { largestFile, tooLarge } from '../protocol/files';
import type { Service } from '../service';
import type { Answer } from './answer';
import type { Publisher } from './publish';
import type { SelfCheck } from './selfCheck';

/** Tells the service what is open and what is typed, in the order in which it happens. */
export function followDocuments(
  connection: Connection,
  service: Service,
  answer: Answer,
  { changed }: Publisher,
  selfCheck: SelfCheck,
): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (languageId !== 'markdown') return;
    if (text.length > largestFile) connection.console.warn(`${uri} ${tooLarge}. It is not read.`);
    answer(undefined, () => service.open(uri, version, text));
    changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    answer(undefined, () => service.change(uri, version, contentChanges));
    answer(undefined, () => selfCheck(uri));
    changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    answer(undefined, () => service.close(uri));
    changed(uri);
  });
}
