import { levelTitle } from '../../../server/src/notebook/adding';
import type { ModuleChoice } from '../../../server/src/protocol';

/** Choices under one heading of the list. */
export interface ModuleGroup {
  readonly heading: string;
  readonly choices: readonly ModuleChoice[];
}

/** Runs of choices of one area and level, in the order given; those that the notes have already come last. */
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
