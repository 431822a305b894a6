import {
  Disposable,
  type Position,
  Range,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';

/** The text that was typed last, without a gap, in one document. */
interface Typed {
  readonly document: TextDocument;
  readonly text: string;
  /** Its end, as an offset in UTF-16 units. */
  readonly end: number;
}

/** A completion that replaced the text typed last. */
interface Accepted {
  readonly document: TextDocument;
  readonly start: Position;
  readonly typed: string;
  readonly inserted: string;
}

/** What restores a word that was complete when a completion replaced it. */
export interface TypedWords extends Disposable {
  /** Runs after a completion of a listed word was inserted; `names` are the words that match it. */
  readonly keep: (names: readonly string[]) => Promise<void>;
}

/**
 * Follows what is typed in Markdown files. Until the server has answered, VS Code keeps the completion list of the previous
 * character, and Enter accepts an item of it instead of starting a new line. If the word that was replaced is not the beginning of
 * that item, the user typed a complete word, and gets it back with the new line.
 */
export function typedWords(): TypedWords {
  let last: Typed | undefined;
  let accepted: Accepted | undefined;
  const changes = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
    const [change] = contentChanges;
    const isOnly = change !== undefined && contentChanges.length === 1;
    const before = last?.document === document ? last : undefined;
    if (isOnly && change.rangeLength > 0 && change.text !== '') accepted = acceptedFrom(before, document, change);
    last = isOnly ? typedAfter(before, document, change) : undefined;
  });

  async function keep(names: readonly string[]): Promise<void> {
    const editor = window.activeTextEditor;
    const found = accepted;
    accepted = undefined;
    if (!found || found.document !== editor?.document || isBeginning(found.typed, names)) return;
    await startNewLine(editor, found);
  }

  return Object.assign(Disposable.from(changes), { keep });
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
  document: TextDocument,
  { range, rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent,
): Accepted | undefined {
  if (last?.end !== rangeOffset + rangeLength || last.text.length < rangeLength) return undefined;
  return { document, start: range.start, typed: last.text.slice(-rangeLength), inserted: text };
}

/** Returns whether a word is the beginning of a name, and not all of it. */
function isBeginning(word: string, names: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return names.some((name) => name.length > word.length && name.toLowerCase().startsWith(lower));
}

/** Number of attempts: VS Code refuses an edit if the user types at that moment. What is typed comes after the edited place. */
const ATTEMPTS = 10;

async function startNewLine(editor: TextEditor, { document, start, typed, inserted }: Accepted): Promise<void> {
  const end = start.translate(0, inserted.length);
  const indentation = /^[ \t]*/.exec(document.lineAt(start.line).text)?.[0] ?? '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const isDone = await editor.edit(
      (edit) => {
        if (typed !== inserted) edit.replace(new Range(start, end), typed);
        edit.insert(end, `\n${indentation}`);
      },
      { undoStopBefore: false, undoStopAfter: true },
    );
    if (isDone) return;
  }
}
