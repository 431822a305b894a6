import { t } from '@vscode/l10n';
import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CARDS_REQUEST, type CardsParams, type Deck } from '../../../server/src/protocol/cards';
import { request } from '../connection/request';
import { showInformation } from '../dialogs/showMessage';

/** Requests the cards of notes, possibly none; `undefined` for other Markdown. */
export async function deckIn(client: BaseLanguageClient, params: CardsParams): Promise<Deck | undefined> {
  // The server answers for open documents.
  await workspace.openTextDocument(Uri.parse(params.uri));
  return request<Deck>(client, CARDS_REQUEST, params);
}

/** Requests the cards of notes; `undefined`, with a message, if there are none. */
export async function requestDeck(client: BaseLanguageClient, params: CardsParams): Promise<Deck | undefined> {
  return withCards(await deckIn(client, params));
}

/** Returns a deck that contains cards; `undefined`, with a message, for another one. */
export function withCards(deck: Deck | undefined): Deck | undefined {
  if (deck && deck.cards.length > 0) return deck;
  showInformation(
    deck
      ? t(
          'There are no cards about “{0}” yet. Cards are created from the notes below modules and from bold terms.',
          deck.title,
        )
      : t('There are no cards: this file was not recognized as study notes.'),
  );
  return undefined;
}
