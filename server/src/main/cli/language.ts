import { parseArgs } from 'node:util';
import type { FindTranslation } from '../../lsp/connection/translation';
import { english, type Translation } from '../../text/language';
import { readTranslation } from '../translations';

/** Formats for programs. They do not depend on the language, which may differ between machines. */
const formatsOfPrograms: ReadonlySet<unknown> = new Set(['csv', 'json', 'sarif']);

/**
 * Returns the translation for a command line: that of `--locale`, or of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
 * set. English if there is none, and for output that programs read.
 */
export function languageOf(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  find: FindTranslation = readTranslation,
): Translation {
  // Wrong arguments are reported later, in this language.
  const { values } = parseArgs({
    args: [...args],
    options: { locale: { type: 'string' }, format: { type: 'string' } },
    strict: false,
  });
  if (formatsOfPrograms.has(values.format)) return english;
  const locale = values.locale || env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return (typeof locale === 'string' ? find(locale) : undefined) ?? english;
}
