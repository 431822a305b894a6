import {
  type AtPlace,
  REFACTOR_REQUEST,
  REFACTORING_CHOICES_REQUEST,
  type RefactorParams,
  type Refused,
  type TextEdits,
} from '../../protocol';
import { showInformation } from '../connection/showMessage';
import type { Session } from '../session';

/** Answers requests for refactorings of notes; a refactoring without edits returns the reason. */
export function answerRefactorings({ connection, client, service, answer }: Session): void {
  connection.onCodeActionResolve((action) =>
    answer(action, () => {
      const resolved = service.refactorings.resolve(action, client.annotatesChanges);
      if (!('refused' in resolved)) return resolved;
      void showInformation(connection, resolved.refused);
      return action;
    }),
  );
  connection.onRequest<TextEdits | Refused | null, void>(REFACTOR_REQUEST, (params: RefactorParams) =>
    answer(null, () => service.refactorings.edits(params) ?? null),
  );
  connection.onRequest(REFACTORING_CHOICES_REQUEST, ({ uri, position }: AtPlace) =>
    answer(null, () => service.refactorings.choices(uri, position) ?? null),
  );
}
