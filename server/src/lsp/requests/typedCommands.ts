import { TYPED_COMMANDS_REQUEST, type TypedCommandsParams } from '../../protocol';
import type { Session } from '../session';

/** Answers requests about commands that the editor sends to a terminal. */
export function answerTypedCommands({ connection, service, answer }: Session): void {
  connection.onCodeLens(({ textDocument: { uri } }) => answer([], () => service.commands.lenses(uri)));
  connection.onRequest(TYPED_COMMANDS_REQUEST, ({ uri, range }: TypedCommandsParams) =>
    answer([], () => service.commands.typed(uri, range)),
  );
}
