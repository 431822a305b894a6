import type { GoalDay, GoalPart, GoalState, Left, PlannedModule } from '../../../server/src/protocol/plan';
import { readDay, sayDay } from '../../../server/src/study/day';
import { formatRoughly } from '../../../server/src/study/minutes';
import { paceSentences } from './paceText';
import { countOf, placeText } from './planText';

/** What a goal still takes, as Markdown that reads well as it is: sentences first, then what is left, place by place. */
export function goalText({ goal, left, parts, paces }: GoalState): string {
  const isAtPace = paces.length > 0;
  const sections = [
    `# ${goal ? `Goal by ${dayText(goal.by)}` : 'All that is left'}`,
    ...(goal ? [goalSentences(goal, left, isAtPace)] : [leftSentence(left, isAtPace), howToSetAGoal]),
    ...(goal?.unknown ?? []).map(
      (area) => `The goal names an area “${area}”, which neither the course nor your notes have.`,
    ),
    ...(parts.length > 0 ? ['## What is left', ...parts.map(partText)] : []),
    '## Your pace',
    paceSentences(paces)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function goalSentences({ days, perWeek }: GoalDay, left: Left, isAtPace: boolean): string {
  const week = perWeek && days >= 7 ? `, which is ${formatRoughly(perWeek)} a week` : '';
  return `${daysSentence(days)} ${leftSentence(left, isAtPace, week)}`;
}

function daysSentence(days: number): string {
  if (days === 0) return 'That day has passed.';
  return days === 1 ? 'Today is the last day.' : `${days} days are left, today and the last one included.`;
}

function leftSentence({ modules, time, withoutTime }: Left, isAtPace: boolean, week = ''): string {
  if (modules === 0) return 'Nothing is left to study.';
  const are = modules === 1 ? '1 module is left' : `${modules} modules are left`;
  const known = time ? `${are}: ${formatRoughly(time)}${isAtPace ? ' at your pace' : ', as planned'}${week}` : are;
  return withoutTime > 0 ? `${known}. ${unknownSentence(modules, withoutTime)}` : `${known}.`;
}

function unknownSentence(modules: number, withoutTime: number): string {
  if (withoutTime < modules)
    return `Nobody knows how long ${withoutTime} of them ${withoutTime === 1 ? 'takes' : 'take'}.`;
  return `Nobody knows how long ${modules === 1 ? 'it takes' : 'they take'}.`;
}

function partText({ left, modules, ...place }: GoalPart): string {
  const heading = `### ${placeText(place) || 'Beside areas and levels'}`;
  if (modules.length === 0) return `${heading}\n\nDone.`;
  const { time, withoutTime } = left;
  const known = [countOf(left.modules), time && formatRoughly(time), withoutTime > 0 && `${withoutTime} without time`];
  return `${heading}\n\n${known.filter(Boolean).join(', ')}:\n\n${modules.map(moduleLine).join('\n')}`;
}

function moduleLine({ title, forecast, at }: PlannedModule): string {
  const parts = [title, forecast ? formatRoughly(forecast) : 'no time', at ? undefined : 'not in your notes yet'];
  return `- ${parts.filter((part) => part !== undefined).join(', ')}`;
}

function dayText(by: string): string {
  const day = readDay(by);
  return day === undefined ? by : sayDay(day);
}

const howToSetAGoal = `No goal is set. The setting \`studyNotes.goal\` says which levels of which areas you want to reach by when, and this page then
tells the hours a week that it takes:

\`\`\`json
"studyNotes.goal": {
  "by": "2026-12-09",
  "reach": [
    { "areas": 2, "levels": ["beginner", "intermediate"] },
    { "areas": ["Cloud Web Apps"], "levels": ["beginner"] }
  ]
}
\`\`\``;
