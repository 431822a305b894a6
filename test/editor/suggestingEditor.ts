import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { triggerCharacters } from '../../server/src/editor/completion/completion';
import { answeringCompletion } from '../../server/src/lsp/requests/completion';
import { Service } from '../../server/src/service';
import { lineColumn, offsetAt, readLines } from '../../server/src/text/lines';
import { allSpecifications } from '../commands/specifications';
import { inOrder } from './marked';

/** An editor with a completion list. */
export interface SuggestingEditor {
  /** The notes, with `‸` at the cursor. */
  readonly text: () => string;
  /** Returns the labels in the list, the selected one first; empty if no list is open. */
  readonly shown: () => readonly string[];
  /** Presses keys: characters, or one of `⏎` (Enter), `⇥` (Tab), `⌫` (Backspace), `⎋` (Escape), `←` and `⌃` (Ctrl+Space). */
  readonly press: (keys: string) => Promise<void>;
}

const uri = 'file:///notes.md';

/** An open list. */
interface Session {
  readonly isAutomatic: boolean;
  readonly list: CompletionList;
  /** The offset of the request. */
  readonly at: number;
}

/** The values of `CompletionTriggerKind` that VS Code sends. */
const [invoked, character, incomplete] = [1, 2, 3] as const;

/**
 * Simulates how VS Code handles keys by default in Markdown, where no list opens at letters (`editor.quickSuggestions`).
 * This is a short form of `suggestModel.ts` and `completionModel.ts` in VS Code, with a server that answers immediately.
 */
export function suggestingEditor(marked: string): SuggestingEditor {
  let at = marked.indexOf('‸');
  let text = marked.replace('‸', '');
  let version = 1;
  let session: Session | undefined;
  let shown: readonly CompletionItem[] = [];
  const service = new Service();
  const answer = answeringCompletion(service, (_, known) => known);
  service.open(uri, version, text);

  const positionOf = (offset: number): Position => lineColumn(readLines(text), offset);
  const offsetIn = (position: Position): number => offsetAt(readLines(text), text, position);

  function replace(start: number, end: number, written: string): void {
    const range = { start: positionOf(start), end: positionOf(end) };
    text = text.slice(0, start) + written + text.slice(end);
    at = start + written.length;
    service.change(uri, ++version, [{ range, text: written }]);
  }

  function close(): void {
    session = undefined;
    shown = [];
  }

  async function ask(kind: 1 | 2 | 3, isAutomatic: boolean, typed?: string): Promise<void> {
    const position = positionOf(at);
    const context = { triggerKind: kind, ...(typed !== undefined && { triggerCharacter: typed }) };
    const missing = () => service.commands.missing(uri, position);
    for (let names = missing(); names.length > 0; names = missing())
      for (const name of names) service.commands.put(name, allSpecifications.get(name));
    const own = await answer({ textDocument: { uri }, position, context });
    const list = kind === invoked && own.items.length === 0 ? wordsInFile() : own;
    session = { isAutomatic, list, at };
    filter(session);
  }

  /** Returns the items that VS Code offers if no provider has one. */
  function wordsInFile(): CompletionList {
    const { text: word, start } = wordBefore(text, at);
    const range = { start: positionOf(start), end: positionOf(at) };
    const words = [...new Set(text.match(/\w+/g))].filter((one) => one !== word);
    return { isIncomplete: false, items: words.map((label) => ({ label, textEdit: { range, newText: label } })) };
  }

  /** Filters the list. If nothing matches, a list that the user requested remains unchanged. */
  function filter({ isAutomatic, list, at: asked }: Session): void {
    const matching = inOrder(list.items).filter((item) => matches(item, asked));
    if (matching.length > 0) shown = matching;
    else if (isAutomatic) close();
    else if (asked === at) shown = [];
  }

  function matches(item: CompletionItem, asked: number): boolean {
    const typed = text.slice(replacedBy(item, asked).start, at).trimStart().toLowerCase();
    return isFound(typed, item.filterText ?? item.label);
  }

  function replacedBy({ textEdit }: CompletionItem, asked: number): { start: number; end: number } {
    if (!textEdit || !('range' in textEdit)) return { start: wordBefore(text, at).start, end: at };
    const { start, end } = textEdit.range;
    // The range grows by the text that was typed since the request.
    return { start: offsetIn(start), end: offsetIn(start) + end.character - start.character + at - asked };
  }

  async function follow(open: Session): Promise<void> {
    const [word, before] = [wordBefore(text, at), wordBefore(text, open.at)];
    if (at < open.at) await (word.text ? ask(invoked, open.isAutomatic) : close());
    else if (word.text && word.start > before.start) session = { ...open, at };
    else if (word.text && at > open.at && open.list.isIncomplete && open.list.items.length > 0)
      await ask(incomplete, open.isAutomatic);
    else filter(open);
  }

  async function typeCharacter(key: string): Promise<void> {
    replace(at, at, key);
    if (session) await follow(session);
    if (triggerCharacters.includes(key)) await ask(character, true, key);
  }

  function accept(): boolean {
    const [item] = shown;
    if (!item?.textEdit || !session) return false;
    const { start, end } = replacedBy(item, session.at);
    replace(start, end, item.textEdit.newText);
    close();
    return true;
  }

  async function pressOne(key: string): Promise<void> {
    if (key === '⏎' || key === '⇥') {
      if (accept()) return;
      close();
      replace(at, at, key === '⏎' ? `\n${indentation(text, at)}` : '\t');
    } else if (key === '⌫') {
      replace(at - 1, at, '');
      if (session) await follow(session);
    } else if (key === '←') {
      at--;
      if (session) await follow(session);
    } else if (key === '⎋') {
      close();
    } else if (key === '⌃') {
      if (shown.length === 0) await ask(invoked, false);
    } else {
      await typeCharacter(key);
    }
  }

  return {
    text: () => `${text.slice(0, at)}‸${text.slice(at)}`,
    shown: () => shown.map(({ label }) => label),
    press: async (keys) => {
      for (const key of keys) await pressOne(key);
    },
  };
}

/** Returns the word before a place, with the characters of Markdown words in VS Code. */
function wordBefore(text: string, at: number): { readonly text: string; readonly start: number } {
  const word = /[\p{Alphabetic}\p{Number}\p{Nonspacing_Mark}_]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  return { text: word, start: at - word.length };
}

function indentation(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
}

/** Returns whether a text contains the letters in order, the first of them at the start of a word. */
function isFound(letters: string, filterText: string): boolean {
  const wanted = [...letters].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('.*');
  return new RegExp(`(?:^|[^a-z0-9])${wanted}`).test(filterText.toLowerCase());
}
