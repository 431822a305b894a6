import { t } from '@vscode/l10n';
import { type QuickPickItem, QuickPickItemKind } from 'vscode';
import { formatMinutes } from '../../../../server/src/course/progress/minutes';
import type { ModuleChoice } from '../../../../server/src/protocol';
import type { FoundItem } from '../../dialogs/matchingItems';
import { pickByWords } from '../../dialogs/pickByWords';
import { escapeIcons } from '../../text/escapeIcons';
import { destination, heading, moduleGroups } from './moduleGroups';

/** The user's choice: a module of the syllabus, or another title. */
export type Picked = Pick<ModuleChoice, 'title' | 'url' | 'area' | 'level'>;

interface Item extends QuickPickItem, FoundItem {
  readonly module?: Picked;
}

/** Lets the user select a module or type another title; `undefined` if they press Escape. */
export async function pickModule(choices: Promise<readonly ModuleChoice[]>): Promise<Picked | undefined> {
  // If the modules of the course cannot be requested, the user can still type a title.
  const known = choices.catch(() => []);
  const titles = new Set<string>();
  known.then((all) => {
    for (const { title } of all) titles.add(title);
  });
  const picked = await pickByWords<Item>(known.then(items), {
    title: t('New Module'),
    placeHolder: t('Select a module from the course, or type a title'),
    itemsAfter: (typed) => (titles.has(typed) ? [] : newTitle(typed)),
  });
  return picked?.module;
}

function items(choices: readonly ModuleChoice[]): Item[] {
  return moduleGroups(choices).flatMap(({ heading: label, choices }) => [
    { label, kind: QuickPickItemKind.Separator },
    ...choices.map(item),
  ]);
}

/**
 * Returns the item of a module. Its destination is in the separator above it; among the items that match a text, it is on the
 * second line, which is not cut. The title of a module that the notes contain is in the description: see `newTitle`.
 */
function item(choice: ModuleChoice): Item {
  const { title, url, minutes, area, level, present } = choice;
  const time = minutes === undefined ? '' : formatMinutes({ least: minutes, most: minutes });
  const module = { title, ...(url && { url }), ...(area && { area }), ...(level && { level }) };
  const described = (...parts: string[]) => escapeIcons(parts.filter(Boolean).join(' · '));
  return present
    ? {
        label: '$(check)',
        description: described(title, time),
        foundDetail: described(t('already in these notes'), destination(choice)),
        module,
      }
    : { label: escapeIcons(title), description: time, foundDetail: escapeIcons(heading(choice)), module };
}

/**
 * Returns the item for a typed title, which is shown for every filter text. The title is in the description: the editor
 * sorts items by how well their labels match, and would move this item above every module of the course.
 */
function newTitle(title: string): Item[] {
  return [
    { label: t('new title'), kind: QuickPickItemKind.Separator },
    { label: '$(add)', description: escapeIcons(title), alwaysShow: true, module: { title } },
  ];
}
