import { t } from '@vscode/l10n';
import { levelTitle } from '../../../../server/src/notes/writing/levelLine';
import type { ModuleChoice } from '../../../../server/src/protocol';
import { joinFacts } from '../../../../server/src/text/language';

/** The choices below one separator of the list. */
export interface ModuleGroup {
  readonly heading: string;
  readonly choices: readonly ModuleChoice[];
}

/** Groups adjacent choices with one destination, in the given order. Modules that the notes contain come last. */
export function moduleGroups(choices: readonly ModuleChoice[]): ModuleGroup[] {
  const missing = choices.filter(({ present }) => !present);
  const present = choices.filter((choice) => choice.present);
  return [
    ...runs(missing),
    ...(present.length > 0 ? [{ heading: t('already in these notes'), choices: present }] : []),
  ];
}

/**
 * Returns where a module is inserted, the innermost part first, since a list cuts the end: "Intermediate (new level), Area 1 - Routing".
 * For the end of the notes, it is the area and level of the course.
 */
export function destination({ place, area, level }: ModuleChoice): string {
  const parts = place === undefined ? [area, level && levelTitle(level)] : place;
  return joinFacts([...parts].reverse());
}

/** Returns the separator above a choice: "to Beginner, Area 1 - Routing". */
export function heading(choice: ModuleChoice): string {
  const where = destination(choice);
  return choice.place ? t('to {0}', where) : where;
}

function runs(choices: readonly ModuleChoice[]): ModuleGroup[] {
  const groups: { heading: string; choices: ModuleChoice[] }[] = [];
  for (const choice of choices) {
    const own = heading(choice);
    const last = groups.at(-1);
    if (last?.heading === own) last.choices.push(choice);
    else groups.push({ heading: own, choices: [choice] });
  }
  return groups;
}
