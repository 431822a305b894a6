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
    element('h2', { id: 'missing' }, 'What is missing'),
    list('without-time', withoutTime, 'without a time', 'Every module has its time.'),
    list('without-notes', withoutNotes, 'without notes', 'Every module has notes.'),
    list('not-there', notThere, 'of the course missing from your notes', ''),
  );
}

function list(id: string, modules: readonly MissingModule[], what: string, none: string): Markup | string {
  if (modules.length === 0) return none && element('p', {}, none);
  const said = `${modules.length} ${modules.length === 1 ? 'module' : 'modules'} ${what}`;
  return element('details', { 'data-id': id }, element('summary', {}, said), element('ul', {}, modules.map(item)));
}

function item({ title, line, url, place, planned }: MissingModule): Markup {
  const beside = [place, planned && formatMinutes(planned)].filter(Boolean).join(' · ');
  const name = line === undefined && url && isPage(url) ? element('a', { href: url }, title) : leadingTo(line, title);
  return element('li', {}, name, beside && element('span', { class: 'place' }, ` · ${beside}`));
}
