import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type FoundItem, matchingItems } from './matchingItems';
import { showPick } from './showPick';

/** The texts of a quick pick, and items besides those that match. */
export interface PickOptions<Item> {
  readonly title: string;
  readonly placeHolder: string;
  /** Returns the items after those that match a text. */
  readonly itemsAfter?: (typed: string) => readonly Item[];
}

/**
 * Lets the user select an item, filtered by words of its label, description and `foundDetail`; `undefined` if they press Escape.
 * Separators are shown until something is typed. While items are awaited, those after them are offered.
 */
export function pickByWords<Item extends QuickPickItem & FoundItem>(
  items: readonly Item[] | Promise<readonly Item[]>,
  { title, placeHolder, itemsAfter = () => [] }: PickOptions<Item>,
): Promise<Item | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = placeHolder;
  pick.matchOnDescription = true;
  pick.busy = true;
  let known: readonly Item[] = [];
  /** Whether the editor has received the items that were set last. It then reports the focused one. */
  let areShown = false;

  function show(): void {
    const typed = pick.value.trim();
    const found = typed === '' ? known : matchingItems(known.filter(isChoice), typed);
    areShown = false;
    pick.items = [...found, ...(typed === '' ? [] : itemsAfter(typed))];
  }

  const loaded = Promise.resolve(items).then((all) => {
    known = all;
    pick.busy = false;
    show();
  });

  /**
   * Returns the accepted item. Enter can come before the editor has the items for the typed text; a selection would
   * then be one of the previous items.
   */
  async function accepted(): Promise<Item | undefined> {
    if (areShown) return pick.selectedItems[0];
    await loaded;
    return pick.items.find(isChoice);
  }

  pick.onDidChangeValue(show);
  pick.onDidChangeActive(() => {
    areShown = true;
  });
  return showPick(pick, accepted);
}

function isChoice({ kind }: QuickPickItem): boolean {
  return kind !== QuickPickItemKind.Separator;
}
