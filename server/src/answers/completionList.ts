import { t } from '@vscode/l10n';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { KEEP_TYPED_COMMAND } from '../protocol';
import type { LinedText } from '../text/lines';
import type { Candidate } from './candidate';
import { offsetOf } from './range';

/**
 * Selects the completions that the editor shows, so that completion never interferes with typing. `isKnownWord` returns whether
 * the word before the cursor is valid although no candidate equals it.
 *
 * While a list is open, VS Code always selects its best match, and Enter accepts it (`editor.acceptSuggestionOnEnter`) instead
 * of starting a new line. So these rules apply to a list that opens automatically, and to any list while the user types:
 *
 * 1. A complete word gets no list. It is complete if it equals a candidate, if it is valid for its program, or if it is a
 *    number. So no candidate equals the typed word, and `web1` is not selected at `web` if both exist.
 * 2. Where any text is valid, such as a name or a title, candidates are shown only before its first character.
 * 3. Where only listed words are valid, the candidates that start with the typed text are shown. The editor's own matching
 *    would also select `compose` for `cp`.
 * 4. Before the first character of a word, there is a list only if the line needs another word.
 * 5. After an open bracket, as of a link, the editor's own matching selects the candidates.
 *
 * A list that the user asks for (Ctrl+Space) has every candidate that would change the text.
 *
 * The list is marked as `isIncomplete`, so that the editor requests it again at each character. Without that, the editor would
 * filter its list, and still show `stop` when `stop` is typed. At characters that are not part of a word, such as `.` and `/`,
 * the editor always filters by `filterText`, which therefore matches unfinished words only. A list of names or titles that
 * opened automatically matches only the text typed so far, and closes at the next character.
 *
 * Until the response arrives, the editor shows the list of the previous character, and Enter accepts an item of it. For a word
 * that was already complete, the command of the item undoes the insertion.
 */
export function completionList(
  source: LinedText,
  at: number,
  candidates: readonly Candidate[],
  trigger: CompletionTrigger,
  isKnownWord: () => boolean,
): CompletionList {
  const typed = candidates.map((candidate) => typedCandidate(source, at, candidate));
  if (trigger === 'invoked') return { isIncomplete: true, items: typed.filter(changesText).map(itemOf) };
  const isFinished = typed.some(isComplete) || !typed.some(isNeeded) || isKnownWord();
  const hasLinks = candidates.some(({ vocabulary }) => vocabulary === 'link');
  const shown = isFinished ? [] : typed.filter((one) => isShown(one, trigger, hasLinks));
  if (shown.length === 0) return trigger === 'shortened' ? closedList : emptyList;
  const closes = trigger === 'character' && shown.every(isFreeText);
  return { isIncomplete: !closes, items: shown.map(unfinishedItem(trigger)) };
}

const emptyList: CompletionList = { isIncomplete: false, items: [] };

/** Ends a filter text, so that no typed text equals it. */
const UNTYPED = '…';

/** A list without a match. Without any item, VS Code would offer the words of the file. */
const closedList: CompletionList = { isIncomplete: false, items: [{ label: UNTYPED, filterText: UNTYPED }] };

/** The reason why the editor requests completions. */
export type CompletionTrigger =
  /** The user asked. */
  | 'invoked'
  /** A trigger character was typed. */
  | 'character'
  /** A list is open, and another character was typed. */
  | 'narrowed'
  /** A list that opened automatically is open, and the text before the cursor became shorter. */
  | 'shortened';

/** Returns whether a word needs no completion according to the candidates, so that no program has to be asked. */
export function isCompleteWord(source: LinedText, at: number, candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate) => isComplete(typedCandidate(source, at, candidate)));
}

interface Typed {
  readonly candidate: Candidate;
  /** The text before the cursor that the candidate replaces. */
  readonly replaced: string;
  /** The word in the replaced text, in lower case. */
  readonly word: string;
}

function typedCandidate(source: LinedText, at: number, candidate: Candidate): Typed {
  const { textEdit, opening = '' } = candidate;
  const start = textEdit && 'range' in textEdit ? offsetOf(source, textEdit.range.start) : at;
  const replaced = source.text.slice(start, at);
  return { candidate, replaced, word: replaced.slice(opening.length).toLowerCase() };
}

function namesOf({ names, label }: Candidate): readonly string[] {
  return names ?? [label];
}

const NUMBER = /^\d+$/; // "10"

function isComplete({ candidate, word }: Typed): boolean {
  if (namesOf(candidate).some((name) => name.toLowerCase() === word)) return true;
  return candidate.vocabulary === 'words' && NUMBER.test(word);
}

/** Returns whether the line needs another word. A single dash may start a flag or be a word, as in `cd -`. */
function isNeeded({ candidate, word }: Typed): boolean {
  return (word !== '' && word !== '-') || candidate.isOptional !== true;
}

function changesText({ candidate, replaced }: Typed): boolean {
  return candidate.textEdit?.newText !== replaced;
}

function isShown({ candidate, word }: Typed, trigger: CompletionTrigger, hasLinks: boolean): boolean {
  switch (candidate.vocabulary) {
    case 'words':
      return nameStartingWith(candidate, word) !== undefined;
    case 'name':
      // A list that becomes shorter may have opened automatically, for listed words.
      return trigger === 'character' ? word === '' : trigger === 'shortened';
    case 'title':
      // A list that is narrowed was requested by the user, unless it opened for a link.
      return trigger === 'character' ? word === '' : !hasLinks;
    case 'link':
      return true;
  }
}

function isFreeText({ candidate }: Typed): boolean {
  return candidate.vocabulary === 'name' || candidate.vocabulary === 'title';
}

/** Returns a function that creates an item, which the editor filters out when its word is complete. */
function unfinishedItem(trigger: CompletionTrigger): (typed: Typed) => CompletionItem {
  return (typed) => {
    const { candidate, replaced, word } = typed;
    const item = itemOf(typed);
    if (candidate.vocabulary === 'words') {
      const name = nameStartingWith(candidate, word) ?? candidate.label;
      const command = { title: t('Keep Typed Word'), command: KEEP_TYPED_COMMAND, arguments: [namesOf(candidate)] };
      return { command, ...item, filterText: name.slice(0, -1) + UNTYPED };
    }
    return trigger === 'character' && isFreeText(typed) ? { ...item, filterText: replaced + UNTYPED } : item;
  };
}

function nameStartingWith(candidate: Candidate, word: string): string | undefined {
  return namesOf(candidate).find((name) => name.toLowerCase().startsWith(word));
}

function itemOf({ candidate }: Typed): CompletionItem {
  const { vocabulary, names, opening, isOptional, ...item } = candidate;
  return item;
}
