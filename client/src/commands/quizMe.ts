import { type Memento, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AskCards } from '../../../server/src/protocol/cards';
import { type Ask, ask as askUser } from '../clock/ask';
import { askDeck } from '../recall/askDeck';
import { askRound } from '../recall/askRound';
import { quizPick } from '../recall/quizPick';
import { recallStore } from '../recall/recallStore';
import { restOf, roundOf, summaryOf } from '../recall/round';
import { showInformation } from '../showMessage';
import type { TextFiles } from '../storage/textFiles';
import type { Notebooks } from '../views/notebooks';
import type { Row } from '../views/rows';
import { whichNotebook } from '../whichNotebook';

/** What a quiz asks about, and what it needs beside it. */
export interface QuizMeans {
  readonly client: BaseLanguageClient;
  readonly notebooks: Notebooks;
  /** Keeps the schedule of notes that lie in no folder. */
  readonly memory: Memento;
  readonly files: TextFiles;
  readonly now?: () => Date;
  readonly ask?: Ask;
}

/** "Quiz Me...": asks about the row's entry, or the area at the cursor, or else a whole notebook. */
export async function quizMe(means: QuizMeans, row?: Row): Promise<void> {
  const { client, memory, files, now = () => new Date(), ask = askUser } = means;
  const asked = await whatToAsk(means, row);
  const deck = asked && (await askDeck(client, asked));
  if (!deck) return;
  const uri = Uri.parse(asked.uri);
  const store = recallStore(uri, memory, files, ask);
  const recall = await store.read();
  if (!recall) return;
  const round = roundOf(deck.cards, recall, now(), cardsPerRound(uri));
  if (round.length === 0) {
    showInformation(restOf(deck.cards, recall, now()));
    return;
  }
  const pick = quizPick();
  const answered = await askRound(deck, round, recall, store, pick.ask, now).finally(pick.close);
  if (answered.grades.length === 0) return;
  showInformation(summaryOf(answered.grades, deck.cards, answered.recall, now()));
}

/** Of the settings, anybody may have written anything. */
function cardsPerRound(notes: Uri): number {
  const most = workspace.getConfiguration('studyNotes', notes).get<unknown>('recall.cards');
  return typeof most === 'number' && most >= 1 ? Math.min(Math.floor(most), 500) : 20;
}

async function whatToAsk({ client, notebooks }: QuizMeans, row: Row | undefined): Promise<AskCards | undefined> {
  if (row?.gathers && row.entry.level !== undefined) return { uri: row.uri, level: row.entry.level };
  if (row && row.entry.type !== 'notebook') return { uri: row.uri, line: row.entry.range.start.line };
  const uri = await whichNotebook(client, notebooks, row, 'Quiz Me');
  if (!uri) return undefined;
  const editor = window.activeTextEditor;
  const isAtCursor = !row && editor?.document.uri.toString() === uri.toString();
  return { uri: uri.toString(), ...(isAtCursor && { line: editor.selection.active.line }) };
}
