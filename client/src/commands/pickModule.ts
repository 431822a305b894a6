import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { levelTitle } from '../../../server/src/notebook/adding';
import type { ModuleChoice } from '../../../server/src/protocol';
import { formatMinutes } from '../../../server/src/study/minutes';
import { noIcons } from '../noIcons';
import { matchingItems } from './matchingItems';
import { moduleGroups } from './moduleGroups';

/** What the user chose: a module of the syllabus, or a title of their own. */
export type Picked = Pick<ModuleChoice, 'title' | 'url' | 'area' | 'level'>;

interface Item extends QuickPickItem {
  readonly module?: Picked;
}

/** Lets the user select a module or type another title; `undefined` if they press Escape. */
export function pickModule(choices: Promise<readonly ModuleChoice[]>): Promise<Picked | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = 'New Module';
  pick.placeholder = 'Select a module of the course, or type a title';
  pick.matchOnDescription = true;
  pick.busy = true;
  let known: readonly Item[] = [];

  function show(): void {
    const typed = pick.value.trim();
    const isKnown = known.some(({ module }) => module?.title === typed);
    const found = typed === '' ? known : matchingItems(known.filter(isChoice), typed);
    pick.items = typed === '' || isKnown ? found : [...found, ...newTitle(typed)];
  }

  choices
    .then((all) => {
      known = items(all);
    })
    .catch(() => undefined) // Without the course's modules, typing a title is still possible.
    .finally(() => {
      pick.busy = false;
      show();
    });
  pick.onDidChangeValue(show);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Enter may come before the item of a title that was typed fast.
      const typed = pick.value.trim();
      resolve(pick.selectedItems[0]?.module ?? (typed === '' ? undefined : { title: typed }));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function items(choices: readonly ModuleChoice[]): Item[] {
  return moduleGroups(choices).flatMap(({ heading, choices }) => [
    { label: heading, kind: QuickPickItemKind.Separator },
    ...choices.map(item),
  ]);
}

function item({ title, url, minutes, area, level, place, present }: ModuleChoice): Item {
  const time = minutes === undefined ? [] : [formatMinutes({ least: minutes, most: minutes })];
  const module = { title, ...(url && { url }), ...(area && { area }), ...(level && { level }) };
  const home = [area, level && levelTitle(level)].filter(Boolean).join(' › ');
  const where = place ? [`to ${place}`] : home ? [home] : [];
  return {
    label: `${present ? '$(check) ' : ''}${noIcons(title)}`,
    description: noIcons([...time, ...where].join(' · ')),
    module,
  };
}

/**
 * Shown for every filter text. The title is in the description: the editor sorts items by how well their labels match, and would
 * move this one above every module of the course.
 */
function newTitle(title: string): Item[] {
  return [
    { label: 'new title', kind: QuickPickItemKind.Separator },
    { label: '$(add)', description: noIcons(title), alwaysShow: true, module: { title } },
  ];
}

function isChoice({ kind }: Item): boolean {
  return kind !== QuickPickItemKind.Separator;
}
