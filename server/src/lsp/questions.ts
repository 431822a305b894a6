import type { Connection } from 'vscode-languageserver';
import {
  type AtPlace,
  type InsertTime,
  insertTimeRequest,
  moduleChoicesRequest,
  type NewArea,
  type NewModule,
  newAreaRequest,
  newModuleRequest,
  treeRequest,
} from '../protocol';
import type { Service } from '../service';
import type { Answer } from './answer';

/** Answers what the editor asks about one document. */
export function answerQuestions(connection: Connection, service: Service, answer: Answer): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }) => answer([], () => service.symbols(uri)));
  connection.onFoldingRanges(({ textDocument: { uri } }) => answer([], () => service.folding(uri)));
  connection.onHover(({ textDocument: { uri }, position }) => answer(null, () => service.hover(uri, position) ?? null));
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    answer([], () => service.completion(uri, position, context?.triggerCharacter)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range }) => answer([], () => service.codeActions(uri, range)));
  connection.onRequest(moduleChoicesRequest, ({ uri, position }: AtPlace) =>
    answer([], () => service.moduleChoices(uri, position)),
  );
  connection.onRequest(newModuleRequest, (asked: NewModule) => answer(null, () => service.newModule(asked) ?? null));
  connection.onRequest(newAreaRequest, (asked: NewArea) => answer(null, () => service.newArea(asked) ?? null));
  connection.onRequest(insertTimeRequest, (asked: InsertTime) => answer(null, () => service.insertTime(asked) ?? null));
}

/** Answers what the editor asks about all notebooks, once every file has been read. */
export function answerWorkspaceQuestions(
  connection: Connection,
  service: Service,
  answer: Answer,
  ready: () => Promise<void>,
  showTree: () => void,
): void {
  connection.onWorkspaceSymbol(async ({ query }) => {
    await ready();
    return answer([], () => service.workspaceSymbols(query));
  });
  connection.onRequest(treeRequest, async () => {
    showTree();
    await ready();
    return answer([], () => service.tree());
  });
}
