import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type ArrangementChoice, arrangementChoices, isChosen } from '../views/arrangement';
import type { Arrangements } from '../views/arrangements';

interface Item extends QuickPickItem {
  readonly choice?: ArrangementChoice;
}

/** "Filter and Sort...": lets the user choose what the sidebar shows, below what, and in which order. */
export async function arrange(arrangements: Arrangements): Promise<void> {
  const picked = await window.showQuickPick(items(arrangements), {
    title: 'Filter and Sort',
    placeHolder: 'Select which modules are shown, and in which order',
    matchOnDescription: true,
  });
  if (picked?.choice) arrangements.choose(picked.choice.change);
}

function items(arrangements: Arrangements): Item[] {
  return arrangementChoices.flatMap((choice, n) => {
    const isNew = choice.heading !== arrangementChoices[n - 1]?.heading;
    const heading: Item = { label: choice.heading, kind: QuickPickItemKind.Separator };
    return isNew ? [heading, item(choice, arrangements)] : [item(choice, arrangements)];
  });
}

/** What is chosen says so in words too: a screen reader does not read the sign. */
function item(choice: ArrangementChoice, arrangements: Arrangements): Item {
  const { label, detail } = choice;
  const isNow = isChosen(choice, arrangements.chosen());
  const description = [detail, isNow && 'current'].filter(Boolean).join(' · ');
  return { label: isNow ? `$(check) ${label}` : `$(blank) ${label}`, description, choice };
}
