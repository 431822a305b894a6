import { t } from '@vscode/l10n';
import { plural } from '../../text/language';
import { element, type Markup } from '../charts/markup';
import { formatMinutes } from '../progress/minutes';
import { isPage } from '../syllabus/link';
import type { Missing, MissingModule } from './missing';
import { leadingTo } from './overviewTables';

/** Returns collapsible lists of what is missing; each module links to its line or, if it is not in the notes, to its page. */
export function missingPart({ withoutTime, withoutNotes, notThere }: Missing): Markup {
  return element(
    'section',
    { 'aria-labelledby': 'missing' },
    element('h2', { id: 'missing' }, t('What is missing')),
    list('without-time', withoutTime, withoutTimeSummary, t('Every module has its time.')),
    list('without-notes', withoutNotes, withoutNotesSummary, t('Every module has notes.')),
    list('not-there', notThere, notThereSummary, ''),
  );
}

function withoutTimeSummary(number: number): string {
  return plural(number, t('{0} module without a time', number), t('{0} modules without a time', number));
}

function withoutNotesSummary(number: number): string {
  return plural(number, t('{0} module without notes', number), t('{0} modules without notes', number));
}

function notThereSummary(number: number): string {
  return plural(
    number,
    t('{0} module of the course missing from your notes', number),
    t('{0} modules of the course missing from your notes', number),
  );
}

function list(
  id: string,
  modules: readonly MissingModule[],
  summary: (number: number) => string,
  none: string,
): Markup | string {
  if (modules.length === 0) return none && element('p', {}, none);
  return element(
    'details',
    { 'data-id': id },
    element('summary', {}, summary(modules.length)),
    element('ul', {}, modules.map(item)),
  );
}

function item({ title, line, url, place, planned }: MissingModule): Markup {
  const beside = [place, planned && formatMinutes(planned)].filter(Boolean).join(' · ');
  const name = line === undefined && url && isPage(url) ? element('a', { href: url }, title) : leadingTo(line, title);
  return element('li', {}, name, beside && element('span', { class: 'place' }, ` · ${beside}`));
}
