import type { Connection } from 'vscode-languageserver';
import type { Service } from '../service';
import type { Answer } from './answer';

/** Answers the outline: all of it, or what is no Markdown heading for an editor that lists headings by itself. */
export function answerOutline(connection: Connection, service: Service, answer: Answer, listsHeadings: boolean): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => answer([], () => service.symbols(uri, listsHeadings)));
}
