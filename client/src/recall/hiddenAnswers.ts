import { type Disposable, Range, type TextEditor, TextEditorRevealType, ThemeColor, window } from 'vscode';
import type { Card } from '../../../server/src/protocol/cards';

/** Covers answers in editors with a gray background while a quiz asks for them. */
export interface HiddenAnswers extends Disposable {
  /** Hides the answers of all cards. */
  readonly hide: () => void;
  /** Shows the answer of one card, and scrolls the editors with its file to it. */
  readonly show: (card: Card) => void;
}

/** Creates the decorations that hide the answers of cards, also in editors that are opened later. Disposing shows all answers. */
export function hiddenAnswers(cards: readonly Card[]): HiddenAnswers {
  const decoration = window.createTextEditorDecorationType({
    isWholeLine: true,
    opacity: '0',
    backgroundColor: new ThemeColor('editor.inactiveSelectionBackground'),
  });
  let shown: Card | undefined;

  function decorate(editor: TextEditor): void {
    const isHidden = (card: Card) => isIn(editor, card) && !(shown && overlaps(card, shown));
    editor.setDecorations(decoration, cards.filter(isHidden).map(rangeOf));
  }

  function update(card?: Card): void {
    shown = card;
    for (const editor of window.visibleTextEditors) decorate(editor);
  }

  const listener = window.onDidChangeVisibleTextEditors((editors) => {
    for (const editor of editors) decorate(editor);
  });
  return {
    hide: () => update(),
    show(card) {
      update(card);
      for (const editor of window.visibleTextEditors.filter((each) => isIn(each, card)))
        editor.revealRange(rangeOf(card), TextEditorRevealType.InCenterIfOutsideViewport);
    },
    dispose() {
      listener.dispose();
      decoration.dispose();
    },
  };
}

function isIn({ document }: TextEditor, { uri }: Card): boolean {
  return document.uri.toString() === uri;
}

/** Returns whether two answers have a line in common, as that of a term and that of its module. */
function overlaps(one: Card, other: Card): boolean {
  return one.uri === other.uri && one.line <= other.lastLine && other.line <= one.lastLine;
}

function rangeOf({ line, lastLine }: Card): Range {
  return new Range(line, 0, lastLine, 0);
}
