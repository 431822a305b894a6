import type { CompletionList } from 'vscode-languageserver';
import type { AtPlace } from '../../protocol';
import type { Session } from '../session';
import type { AddClientCompletions } from './clientCompletion';
import { answeringCompletion } from './completion';
import type { ReadSpecifications } from './specifications';

/**
 * Answers requests that can be about a command, after its specification was read; requests about other places are answered at
 * once.
 */
export function answerCommandRequests(
  { connection, service, answer }: Session,
  readSpecifications: ReadSpecifications,
  askClients: AddClientCompletions,
  hasCommands: boolean,
): void {
  function answerKnowing<Result>(
    empty: Result,
    { uri, position }: AtPlace,
    ask: () => Promise<Result> | Result,
  ): Promise<Result> | Result {
    const missing = () => service.commands.missing(uri, position);
    return answer(empty, () => (missing().length === 0 ? ask() : readSpecifications(missing).then(ask)));
  }

  connection.onHover(({ textDocument: { uri }, position }) =>
    answerKnowing(null, { uri, position }, () => service.hover(uri, position) ?? null),
  );
  const answerCompletion = answeringCompletion(service, askClients);
  connection.onCompletion((params) => {
    const place = { uri: params.textDocument.uri, position: params.position };
    return answerKnowing<CompletionList>({ isIncomplete: false, items: [] }, place, () =>
      hasCommands ? answerCompletion(params) : withoutCommands(answerCompletion(params)),
    );
  });
}

/** Removes the commands of our VS Code extension, which other editors would report as unknown. */
async function withoutCommands(answer: Promise<CompletionList> | CompletionList): Promise<CompletionList> {
  const list = await answer;
  return { ...list, items: list.items.map(({ command, ...item }) => item) };
}
