import { t } from '@vscode/l10n';
import { type Memento, Range, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Card, CardsParams, Deck } from '../../../../server/src/protocol/cards';
import { showInformation } from '../../dialogs/showMessage';
import { pickNotes } from '../../documents/pickNotes';
import { showNotes } from '../../documents/showNotes';
import { askRound } from '../../recall/askRound';
import { hiddenAnswers } from '../../recall/hiddenAnswers';
import { quizPick } from '../../recall/quizPick';
import { recallStore } from '../../recall/recallStore';
import { deckIn, withCards } from '../../recall/requestDeck';
import { restOf, roundOf, summaryOf } from '../../recall/round';
import type { TextFiles } from '../../storage/textFiles';
import { type Ask, ask as askUser } from '../../timer/ask';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';

/** The dependencies of a quiz. */
export interface QuizContext {
  readonly client: BaseLanguageClient;
  readonly notesFiles: NotesFiles;
  /** Stores the schedule of notes outside all folders of the workspace. */
  readonly memory: Memento;
  readonly files: TextFiles;
  readonly now?: () => Date;
  readonly ask?: Ask;
}

/** "Quiz Me...": starts a quiz on the row's entry, the area at the cursor, or all of the notes. */
export async function quizMe(context: QuizContext, row?: Row): Promise<void> {
  const { memory, files, now = () => new Date(), ask = askUser } = context;
  const found = await deckToAsk(context, row);
  if (!found) return;
  const { uri, deck } = found;
  const store = recallStore(uri, memory, files, ask);
  const recall = await store.read();
  if (!recall) return;
  const round = roundOf(deck.cards, recall, now(), cardsPerRound(uri));
  if (round.length === 0) {
    showInformation(restOf(deck.cards, recall, now()));
    return;
  }
  const pick = quizPick(openNotes, hiddenAnswers(round));
  const answered = await askRound(deck, round, recall, store, pick.ask, now).finally(pick.close);
  if (answered.grades.length === 0) return;
  showInformation(summaryOf(answered.grades, deck.cards, answered.recall, now()));
}

/** Returns the number of cards in a round. The setting may have a value of any type. */
function cardsPerRound(notes: Uri): number {
  const most = workspace.getConfiguration('studyNotes', notes).get<unknown>('quiz.cards');
  return typeof most === 'number' && most >= 1 ? Math.min(Math.floor(most), 500) : 20;
}

/** A deck, and the file in whose folder its schedule is stored. */
interface FoundDeck {
  readonly uri: Uri;
  readonly deck: Deck;
}

async function deckToAsk({ client, notesFiles }: QuizContext, row: Row | undefined): Promise<FoundDeck | undefined> {
  const atCursor = row ? undefined : await deckAtCursor(client);
  const uri = row ? Uri.parse(row.uri) : (atCursor?.uri ?? (await pickNotes(client, notesFiles, row, t('Quiz Me'))));
  if (!uri) return undefined;
  const deck = withCards(atCursor?.deck ?? (await deckIn(client, { uri: uri.toString(), ...(row && partOf(row)) })));
  return deck && { uri, deck };
}

function partOf({ entry, isMerged }: Row): Pick<CardsParams, 'line' | 'level'> {
  if (isMerged && entry.level !== undefined) return { level: entry.level };
  return entry.type === 'notes' ? {} : { line: entry.range.start.line };
}

/** Returns the cards at the cursor in the active editor; `undefined` if its file is neither notes nor linked from notes. */
async function deckAtCursor(client: BaseLanguageClient): Promise<FoundDeck | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') return undefined;
  const { uri } = editor.document;
  const deck = await deckIn(client, { uri: uri.toString(), line: editor.selection.active.line });
  return deck && { uri, deck };
}

/** Reveals the answer in the notes without moving the focus from the quiz. */
async function openNotes({ uri, line }: Card): Promise<void> {
  await showNotes(Uri.parse(uri), { selection: new Range(line, 0, line, 0), preserveFocus: true, preview: true });
}
