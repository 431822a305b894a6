import { repository } from '../../../../package.json';

/** The page that describes all rules. */
export const rulesPage = page('rules');

/** The page that shows all forms in which notes can be written. */
export const notesFormatPage = page('notes-format');

/** Returns the URL of a rule's section in the documentation, such as ".../docs/rules.md#missing-time". */
export function documentationOf(ruleId: string): string {
  return `${rulesPage}#${ruleId}`;
}

/** Returns the URL of a page of `docs/` in the repository's default branch. */
function page(name: string): string {
  return `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/HEAD/docs/${name}.md`;
}
