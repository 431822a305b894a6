import { type Connection, DocumentSymbolRequest } from 'vscode-languageserver';
import type { Service } from '../service';
import type { Answer } from './answer';

export const label = 'Study Notes';

/**
 * Answers the outline: all of it, or what is no Markdown heading for an editor that lists headings by itself.
 *
 * VS Code cannot merge two outlines. It shows them one after the other, and in the breadcrumbs the first one that has something at
 * the cursor. The first is the one whose selector fits closer, so a selector for any language keeps the headings first; with equal
 * selectors, the breadcrumbs would depend on which extension starts earlier.
 */
export function answerOutline(connection: Connection, service: Service, answer: Answer, listsHeadings: boolean): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => answer([], () => service.symbols(uri, listsHeadings)));
  if (!listsHeadings) return;
  const documentSelector = [{ language: '*' }];
  void answer(undefined, () => connection.client.register(DocumentSymbolRequest.type, { documentSelector, label }));
}
