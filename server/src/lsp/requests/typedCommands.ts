import type { Connection } from 'vscode-languageserver';
import { type AskTypedCommands, TYPED_COMMANDS_REQUEST } from '../../protocol';
import type { Service } from '../../service';
import type { Answer } from '../connection/answer';

/** Answers requests about commands that the editor sends to a terminal. */
export function answerTypedCommands(connection: Connection, service: Service, answer: Answer): void {
  connection.onCodeLens(({ textDocument: { uri } }) => answer([], () => service.commands.lenses(uri)));
  connection.onRequest(TYPED_COMMANDS_REQUEST, ({ uri, range }: AskTypedCommands) =>
    answer([], () => service.commands.typed(uri, range)),
  );
}
