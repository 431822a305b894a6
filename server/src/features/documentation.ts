import { repository } from '../../../package.json';

/** The page that describes all rules, in the repository's default branch. */
export const rulesPage = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/HEAD/docs/rules.md`;

/** Returns the address of a rule's section in the documentation, such as ".../docs/rules.md#missing-time". */
export function documentationOf(ruleId: string): string {
  return `${rulesPage}#${ruleId}`;
}
