import { t } from '@vscode/l10n';
import { element, joined, type Markup } from '../../../server/src/course/charts/markup';
import { placeText } from '../../../server/src/course/plan/placeText';
import { formatRoughly } from '../../../server/src/course/progress/minutes';
import { isPage } from '../../../server/src/course/syllabus/link';
import type { GoalPart, GoalState, PlannedModule } from '../../../server/src/protocol/plan';
import { groupBy } from '../../../server/src/text/groupBy';
import { goalHeading, goalSentences } from '../plan/goalText';
import { paceTexts } from '../plan/paceText';
import { whereText } from '../plan/planText';
import { totalWork, workText } from '../plan/remainingWork';

/**
 * Returns the goal as a section of the overview page: a summary with actions, the remaining modules by area and level, and the pace.
 * `data-module` is the place of a module among those of all parts.
 */
export function goalPart(state: GoalState, nameOf: (uri: string) => string): string {
  const { left, parts, paces } = state;
  return element(
    'section',
    { 'aria-labelledby': 'goal' },
    element('h2', { id: 'goal', tabindex: -1 }, goalHeading(state)),
    goalSentences(state, nameOf).map((sentence) => element('p', {}, sentence)),
    state.goal || left.modules > 0
      ? element(
          'p',
          { class: 'actions' },
          action('setGoal', t('Set Goal...')),
          action('planTime', t('Plan My Time...')),
        )
      : '',
    left.modules > 0 ? details('left', t('What is left: {0}', workText(left)), leftParts(parts, nameOf)) : '',
    details('pace', t('Your pace'), [
      element(
        'ul',
        {},
        paceTexts(paces).map((text) => element('li', {}, text)),
      ),
    ]),
  ).markup;
}

/** Returns the modules of a goal in the order of their `data-module`. */
export function modulesOf({ parts }: GoalState): readonly PlannedModule[] {
  return parts.flatMap(({ modules }) => modules);
}

function action(name: string, title: string): Markup {
  return element('button', { type: 'button', 'data-action': name }, title);
}

function details(id: string, summary: string, content: readonly Markup[]): Markup {
  return element('details', { 'data-id': id }, element('summary', {}, summary), content);
}

/** Lists the areas; one with several levels starts with its total. */
function leftParts(parts: readonly GoalPart[], nameOf: (uri: string) => string): Markup[] {
  let count = 0;
  return [...groupBy(parts, ({ area }) => area)].map(([area, levels]) => {
    const all = totalWork(levels.map(({ left }) => left));
    const isOne = area === undefined || levels.length === 1;
    const title = isOne
      ? ''
      : element('h3', {}, t('{0}: {1}', area, all.modules > 0 ? workText(all) : t('nothing left')));
    return joined([title, ...levels.flatMap((level) => part(level, isOne))]);
  });

  function part({ area, level, left, modules }: GoalPart, isAlone: boolean): Markup[] {
    const place = placeText(isAlone ? area : undefined, level);
    const name = place || (isAlone ? t('Outside of areas and levels') : t('Without a level'));
    const title = t('{0}: {1}', name, modules.length > 0 ? workText(left) : t('nothing left'));
    const items = modules.map((module) => moduleItem(module, count++, nameOf));
    return [element(isAlone ? 'h3' : 'h4', {}, title), items.length > 0 ? element('ul', {}, items) : joined([])];
  }
}

/** The title leads to the line of the module or, if the notes do not contain it, to its page. */
function moduleItem(module: PlannedModule, index: number, nameOf: (uri: string) => string): Markup {
  const { title, url, at, forecast, uri } = module;
  const beside = [forecast ? formatRoughly(forecast) : t('no time'), whereText(module, nameOf)].filter(Boolean);
  const name = at
    ? element('button', { type: 'button', class: 'leads', 'data-line': at.line, 'data-uri': uri }, title)
    : url !== undefined && isPage(url)
      ? element('a', { href: url }, title)
      : element('span', { class: 'label' }, title);
  const start = { type: 'button', class: 'leads', 'data-action': 'startTimer', 'data-module': index };
  return element(
    'li',
    {},
    name,
    element('span', { class: 'place' }, ` · ${beside.join(' · ')} · `),
    element('button', { ...start, 'aria-label': t('Start Timer: {0}', title) }, t('Start Timer')),
  );
}
