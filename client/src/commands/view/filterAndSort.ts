import { t } from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { StoredViewOptions } from '../../views/tree/storedViewOptions';
import { isChosen, type ViewChoice, viewChoices } from '../../views/tree/viewOptions';

interface Item extends QuickPickItem {
  readonly choice?: ViewChoice;
}

/** "Filter and Sort...": lets the user select which modules the sidebar shows, how they are grouped, and their order. */
export async function filterAndSort(viewOptions: StoredViewOptions): Promise<void> {
  const picked = await window.showQuickPick(items(viewOptions), {
    title: t('Filter and Sort'),
    placeHolder: t('Select which modules are shown, and in which order'),
    matchOnDescription: true,
  });
  if (picked?.choice) viewOptions.choose(picked.choice.change);
}

function items(viewOptions: StoredViewOptions): Item[] {
  const choices = viewChoices();
  return choices.flatMap((choice, n) => {
    const isNew = choice.heading !== choices[n - 1]?.heading;
    const heading: Item = { label: choice.heading, kind: QuickPickItemKind.Separator };
    return isNew ? [heading, item(choice, viewOptions)] : [item(choice, viewOptions)];
  });
}

/** Returns the item of a choice. A selected one is also marked by a word, since screen readers do not read icons. */
function item(choice: ViewChoice, viewOptions: StoredViewOptions): Item {
  const { label, detail } = choice;
  const isNow = isChosen(choice, viewOptions.chosen());
  const description = [detail, isNow && t('current')].filter(Boolean).join(' · ');
  return { label: isNow ? `$(check) ${label}` : `$(blank) ${label}`, description, choice };
}
