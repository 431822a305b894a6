import { slice } from '../../text/span';
import type { Target } from './contents';
import type { Row } from './contentsRows';

/** Describes what is out of date in a table of contents: "“Openings” has no heading, “Endings” and 2 more are missing". */
export function describeStale(text: string, wrong: readonly Row[], missing: readonly Target[]): string {
  const wordsThatLead = (where: Row['leads']) =>
    wrong.filter(({ leads }) => leads === where).map(({ item }) => slice(text, item.text));
  const words = missing.map((target) => target.text);
  return [
    ...counted(wordsThatLead('nowhere'), 'has no heading', 'have no heading'),
    ...counted(wordsThatLead('astray'), 'leads to an earlier heading', 'lead to earlier headings'),
    ...counted(words, 'is missing', 'are missing'),
  ].join(', ');
}

function counted([first, ...others]: readonly string[], one: string, more: string): string[] {
  if (first === undefined) return [];
  return [others.length === 0 ? `“${first}” ${one}` : `“${first}” and ${others.length} more ${more}`];
}
