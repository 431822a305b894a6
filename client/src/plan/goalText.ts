import { readDay, sayDay } from '../../../server/src/course/days/day';
import { formatRoughly } from '../../../server/src/course/progress/minutes';
import type { GoalDay, GoalPart, GoalState, Left, PlannedModule } from '../../../server/src/protocol/plan';
import { grouped } from '../../../server/src/text/grouped';
import { paceSentences } from './paceText';
import { placeText, whereText } from './planText';
import { sumOfLeft, sumText } from './sumOfLeft';

/** Returns the remaining work of a goal as Markdown: a summary, then the remaining modules by area and level. */
export function goalText({ goal, beside, left, parts, paces }: GoalState, nameOf: (uri: string) => string): string {
  const isAtPace = paces.length > 0;
  const sections = [
    `# ${goal ? `Goal by ${dayText(goal.by)}` : 'Everything that is left'}`,
    ...(goal ? [goalSentences(goal, left, isAtPace)] : [leftSentence(left, isAtPace), HOW_TO_SET_A_GOAL]),
    ...(goal?.unknown ?? []).map(
      (area) => `The goal contains the area “${area}”, which is not in the course or your notes.`,
    ),
    ...(beside ? [`Also counted: ${shortList(beside.map(nameOf))}.`] : []),
    ...(parts.length > 0 ? ['## What is left', ...areaTexts(parts, nameOf)] : []),
    '## Your pace',
    paceSentences(paces)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

const MOST_NAMES = 6;

/**
 * Returns names as a list: "week-2.md, week-3.md". If there are many, returns the first ones and the number of others.
 */
function shortList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

function goalSentences({ days, perWeek }: GoalDay, left: Left, isAtPace: boolean): string {
  const week = perWeek && days >= 7 ? `, which is ${formatRoughly(perWeek)} a week` : '';
  return `${daysSentence(days)} ${leftSentence(left, isAtPace, week)}`;
}

function daysSentence(days: number): string {
  if (days === 0) return 'That day has passed.';
  return days === 1 ? 'Today is the last day.' : `${days} days are left, including today and the last day.`;
}

function leftSentence({ modules, time, withoutTime }: Left, isAtPace: boolean, week = ''): string {
  if (modules === 0) return 'Nothing is left to study.';
  const are = modules === 1 ? '1 module is left' : `${modules} modules are left`;
  const known = time ? `${are}: ${formatRoughly(time)}${isAtPace ? ' at your pace' : ', as planned'}${week}` : are;
  return withoutTime > 0 ? `${known}. ${unknownSentence(modules, withoutTime)}` : `${known}.`;
}

function unknownSentence(modules: number, withoutTime: number): string {
  if (withoutTime < modules) return `${withoutTime} of them ${withoutTime === 1 ? 'has' : 'have'} no time.`;
  return `${modules === 1 ? 'It has' : 'They have'} no time.`;
}

/** Lists the areas; one with several levels starts with its total. */
function areaTexts(parts: readonly GoalPart[], nameOf: (uri: string) => string): string[] {
  return [...grouped(parts, ({ area }) => area)].flatMap(([area, levels]) => {
    if (area === undefined || levels.length === 1) {
      return levels.map(
        (part) => `### ${placeText(part) || 'Outside of areas and levels'}\n\n${partText(part, nameOf)}`,
      );
    }
    const all = sumOfLeft(levels.map(({ left }) => left));
    return [
      `### ${area}\n\n${all.modules > 0 ? `${sumText(all)}.` : 'Done.'}`,
      ...levels.map(({ area: _, ...part }) => {
        return `#### ${placeText(part) || 'Without a level'}\n\n${partText(part, nameOf)}`;
      }),
    ];
  });
}

function partText({ left, modules }: GoalPart, nameOf: (uri: string) => string): string {
  if (modules.length === 0) return 'Done.';
  return `${sumText(left)}:\n\n${modules.map((module) => moduleLine(module, nameOf)).join('\n')}`;
}

function moduleLine(module: PlannedModule, nameOf: (uri: string) => string): string {
  const { title, forecast } = module;
  const parts = [title, forecast ? formatRoughly(forecast) : 'no time', whereText(module, nameOf)];
  return `- ${parts.filter(Boolean).join(', ')}`;
}

function dayText(by: string): string {
  const day = readDay(by);
  return day === undefined ? by : sayDay(day);
}

const HOW_TO_SET_A_GOAL =
  'No goal is set. Run **Study Notes: Set Goal...** to select what you want to reach by when, and to see the hours per week that it takes.';
