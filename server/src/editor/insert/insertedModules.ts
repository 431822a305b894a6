import { t } from '@vscode/l10n';
import { areasText } from '../../notes/model/counts';
import { labelOf } from '../../notes/model/label';
import type { Notes } from '../../notes/model/notes';
import type { MissingModules } from '../../refactor/order/insertMissing';
import { groupBy } from '../../text/groupBy';
import { formatList, plural, quoted } from '../../text/language';

/** Maximum number of areas that the message lists by name. */
const MAX_NAMED_AREAS = 3;

/**
 * Returns the message about inserted modules: "Inserted 5 modules from the syllabus into “Area 1 - Routing” (2) and “Area 2 -
 * Transport” (3)."
 */
export function insertedModules(notes: Notes, missing: readonly MissingModules[]): string {
  const areas = groupBy(missing, ({ home }) => (home.type === 'area' ? home : home.area));
  const counts = Array.from(areas, ([area, parts]) => ({
    area,
    modules: parts.reduce((sum, { modules }) => sum + modules.length, 0),
  }));
  const all = counts.reduce((sum, { modules }) => sum + modules, 0);
  const names = counts.map(({ area, modules }) => {
    const name = area ? quoted(labelOf(notes, area)) : t('these notes');
    return counts.length > 1 ? t('{0} ({1})', name, modules) : name;
  });
  const places = names.length > MAX_NAMED_AREAS ? areasText(names.length) : formatList(names);
  return plural(
    all,
    t('Inserted {0} module from the syllabus into {1}.', all, places),
    t('Inserted {0} modules from the syllabus into {1}.', all, places),
  );
}
