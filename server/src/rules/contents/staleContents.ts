import { t } from '@vscode/l10n';
import { joinFacts } from '../../text/language';
import { slice } from '../../text/span';
import type { Target } from './contents';
import type { Row } from './contentsRows';

/** Describes what is out of date in a table of contents: "“Openings” has no heading, “Endings” and 2 more are missing". */
export function describeStale(text: string, wrong: readonly Row[], missing: readonly Target[]): string {
  const wordsThatLead = (where: Row['leads']) =>
    wrong.filter(({ leads }) => leads === where).map(({ item }) => slice(text, item.text));
  const words = missing.map((target) => target.text);
  return joinFacts([
    ...counted(
      wordsThatLead('nowhere'),
      (first) => t('“{0}” has no heading', first),
      (first, more) => t('“{0}” and {1} more have no heading', first, more),
    ),
    ...counted(
      wordsThatLead('astray'),
      (first) => t('“{0}” links to an earlier heading', first),
      (first, more) => t('“{0}” and {1} more link to earlier headings', first, more),
    ),
    ...counted(
      words,
      (first) => t('“{0}” is missing', first),
      (first, more) => t('“{0}” and {1} more are missing', first, more),
    ),
  ]);
}

function counted(
  [first, ...others]: readonly string[],
  one: (first: string) => string,
  several: (first: string, more: number) => string,
): string[] {
  if (first === undefined) return [];
  return [others.length === 0 ? one(first) : several(first, others.length)];
}
