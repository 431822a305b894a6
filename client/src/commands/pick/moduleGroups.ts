import { levelTitle } from '../../../../server/src/notes/writing/adding';
import type { ModuleChoice } from '../../../../server/src/protocol';

/** The choices below one separator of the list. */
export interface ModuleGroup {
  readonly heading: string;
  readonly choices: readonly ModuleChoice[];
}

/** Groups adjacent choices of one area and level, in the given order. Modules that the notes contain come last. */
export function moduleGroups(choices: readonly ModuleChoice[]): ModuleGroup[] {
  const missing = choices.filter(({ present }) => !present);
  const present = choices.filter((choice) => choice.present);
  return [...runs(missing), ...(present.length > 0 ? [{ heading: 'already in these notes', choices: present }] : [])];
}

function runs(choices: readonly ModuleChoice[]): ModuleGroup[] {
  const groups: { heading: string; choices: ModuleChoice[] }[] = [];
  for (const choice of choices) {
    const heading = [choice.area, choice.level && levelTitle(choice.level)].filter(Boolean).join(' · ');
    const last = groups.at(-1);
    if (last?.heading === heading) last.choices.push(choice);
    else groups.push({ heading, choices: [choice] });
  }
  return groups;
}
