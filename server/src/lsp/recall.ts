import type { Connection } from 'vscode-languageserver';
import { type AskCards, cardsRequest } from '../protocol/cards';
import type { Service } from '../service';
import type { Answer } from './answer';

/** Answers what the editor asks about questions that notes answer themselves. */
export function answerRecall(connection: Connection, service: Service, answer: Answer): void {
  connection.onRequest(cardsRequest, (asked: AskCards) => answer(null, () => service.recall.deck(asked) ?? null));
}
