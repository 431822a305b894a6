import {
  Disposable,
  type Position,
  Range,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type TextEditor,
  type TextEditorEdit,
  window,
  workspace,
} from 'vscode';

/** The last contiguous text that was typed in one document. */
interface Typed {
  readonly document: TextDocument;
  readonly text: string;
  /** Its end, as an offset in UTF-16 units. */
  readonly end: number;
}

/** A completion that replaced the last typed text. */
interface Accepted {
  readonly editor: TextEditor;
  readonly start: Position;
  readonly typed: string;
  readonly inserted: string;
}

/** A restored word; `done` is whether VS Code accepted the edit. */
interface Restored {
  readonly word: Accepted;
  readonly done: Promise<boolean>;
}

/** Restores a complete word that a completion replaced. */
export interface TypedWords extends Disposable {
  /** Runs after a completion of a listed word was inserted; `names` are the words that match it. */
  readonly keep: (names: readonly string[]) => void;
  /** Runs after a completion was inserted because Enter was pressed, and not Tab: after `keep`. */
  readonly acceptedByEnter: () => Promise<void>;
}

/**
 * Tracks typing in Markdown files. Until the server responds, VS Code keeps the completion list of the previous character, and
 * Enter and Tab accept an item of it. If the replaced word is not the beginning of that item, the user typed a complete word,
 * which is restored; after Enter with the new line that was meant.
 */
export function typedWords(): TypedWords {
  let last: Typed | undefined;
  let accepted: Accepted | undefined;
  /** The word that was restored last; `undefined` after any other change. */
  let restored: Restored | undefined;
  const changes = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
    const [change] = contentChanges;
    if (!isRestoring(change, restored)) restored = undefined;
    const isOnly = change !== undefined && contentChanges.length === 1;
    const before = last?.document === document ? last : undefined;
    if (isOnly && change.rangeLength > 0 && change.text !== '') accepted = acceptedFrom(before, change);
    last = isOnly ? typedAfter(before, document, change) : undefined;
  });

  function keep(names: readonly string[]): void {
    const word = accepted;
    accepted = undefined;
    restored = word && !isBeginning(word.typed, names) ? { word, done: restore(word) } : undefined;
  }

  async function acceptedByEnter(): Promise<void> {
    const found = restored;
    restored = undefined;
    if (found && (await found.done)) await startNewLine(found.word);
  }

  return Object.assign(Disposable.from(changes), { keep, acceptedByEnter });
}

function typedAfter(
  last: Typed | undefined,
  document: TextDocument,
  { rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent,
): Typed {
  const start = last ? last.end - last.text.length : 0;
  const follows = last !== undefined && rangeOffset >= start && rangeOffset + rangeLength === last.end;
  const kept = follows ? last.text.slice(0, rangeOffset - start) : '';
  return { document, text: kept + text, end: rangeOffset + text.length };
}

function acceptedFrom(
  last: Typed | undefined,
  { range, rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent,
): Accepted | undefined {
  const editor = window.activeTextEditor;
  if (last?.end !== rangeOffset + rangeLength || last.text.length < rangeLength) return undefined;
  if (editor?.document !== last.document) return undefined;
  return { editor, start: range.start, typed: last.text.slice(-rangeLength), inserted: text };
}

/** Returns whether a word is a proper prefix of a name. */
function isBeginning(word: string, names: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return names.some((name) => name.length > word.length && name.toLowerCase().startsWith(lower));
}

/**
 * Number of attempts, since VS Code refuses an edit if the user types at that moment. The typed text is after the edited
 * position.
 */
const ATTEMPTS = 10;

/** Restores the typed word; returns whether VS Code accepted the edit. */
async function restore({ editor, start, typed, inserted }: Accepted): Promise<boolean> {
  const replaced = new Range(start, start.translate(0, inserted.length));
  return typed === inserted || edited(editor, (edit) => edit.replace(replaced, typed));
}

/** Returns whether a change restores the word. */
function isRestoring(change: TextDocumentContentChangeEvent | undefined, restored: Restored | undefined): boolean {
  if (!change || !restored) return false;
  return change.text === restored.word.typed && change.range.start.isEqual(restored.word.start);
}

async function startNewLine({ editor, start, typed }: Accepted): Promise<void> {
  const indentation = /^[ \t]*/.exec(editor.document.lineAt(start.line).text)?.[0] ?? '';
  await edited(editor, (edit) => edit.insert(start.translate(0, typed.length), `\n${indentation}`));
}

/** Edits as part of the preceding Undo step; returns whether VS Code accepted the edit. */
async function edited(editor: TextEditor, change: (edit: TextEditorEdit) => void): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await editor.edit(change, { undoStopBefore: false, undoStopAfter: true })) return true;
  }
  return false;
}
