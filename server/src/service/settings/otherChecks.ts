import type { OtherCheck } from '../../findings/finding';

/** Rules of markdownlint that report the same problems as rules of Study Notes, by both of their names. */
const lintRules: readonly (readonly [OtherCheck, string])[] = [
  ['MD011', 'no-reversed-links'],
  ['MD018', 'no-missing-space-atx'],
  ['MD024', 'no-duplicate-heading'],
  ['MD042', 'no-empty-links'],
  ['MD051', 'link-fragments'],
];

/**
 * Returns the checks of Markdown that an editor makes, too: `validate` and `markdownlint` are its settings `markdown.validate`
 * and `markdownlint`, `undefined` or null if it does not have them.
 */
export function readOtherChecks(validate: unknown, markdownlint: unknown): ReadonlySet<OtherCheck> {
  return new Set([...linkChecks(fieldsOf(validate)), ...lintChecks(fieldsOf(markdownlint))]);
}

type Fields = Readonly<Record<string, unknown>>;

function* linkChecks(validate: Fields): Iterable<OtherCheck> {
  if (validate.enabled !== true) return;
  for (const check of ['fileLinks', 'fragmentLinks'] as const) {
    if (fieldsOf(validate[check]).enabled !== 'ignore') yield check;
  }
}

/** Yields the active rules of markdownlint. `run` is set only if its extension is installed; rules are on by default. */
function* lintChecks({ run, config }: Fields): Iterable<OtherCheck> {
  if (typeof run !== 'string') return;
  const rules = fieldsOf(config);
  for (const [id, name] of lintRules) if ((rules[id] ?? rules[name] ?? rules.default) !== false) yield id;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
