import type { CompletionItem, CompletionList, Connection } from 'vscode-languageserver';
import type { AtPlace } from '../protocol';
import type { Service } from '../service';
import type { Answer } from './answer';
import type { AskClients } from './clientCompletion';
import type { ReadSpecifications } from './specifications';

/** Answers the questions that may be about a command, once all is known of it: others of its kind ask nobody, and are answered at once. */
export function answerCommandQuestions(
  connection: Connection,
  service: Service,
  answer: Answer,
  readSpecifications: ReadSpecifications,
  askClients: AskClients,
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
  connection.onCompletion(({ textDocument: { uri }, position, context }) =>
    answerKnowing<CompletionItem[] | CompletionList>([], { uri, position }, () => {
      const items = askClients({ uri, position }, service.completion(uri, position, context?.triggerCharacter));
      return service.commands.offersChange(uri, position) ? untilNextKey(items) : items;
    }),
  );
}

/** Has the editor ask again at the next key, where it would otherwise pick from these items. */
async function untilNextKey(items: Promise<CompletionItem[]> | CompletionItem[]): Promise<CompletionList> {
  return { isIncomplete: true, items: await items };
}
